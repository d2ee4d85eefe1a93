using BenchmarkDotNet.Running;
using Factsheets.Benchmarks;

if (args is ["full-file"])
{
    FullFile.Measure();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}

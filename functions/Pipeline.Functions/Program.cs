using Azure.Monitor.OpenTelemetry.Exporter;
using Factsheets;
using Factsheets.Events;
using Factsheets.Refresh;
using Factsheets.Storage;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);

// The same settings, by the same names, that the bindings read.
builder.Services.AddSingleton<IStore>(_ => StoreFactory.Open(StoreFactory.Azure, Environment.GetEnvironmentVariable));
builder.Services.AddSingleton<IBuildRequests>(_ => StorageBuildRequests.Open(Environment.GetEnvironmentVariable));
builder.Services.AddSingleton(services => EurostatRefresh.Open(services.GetRequiredService<IStore>()));
builder.Services.AddSingleton<FactsheetPipeline>();
builder.Services.AddSingleton<DropEvent>();
builder.Services.AddSingleton<DropSweep>();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<EditionAge>();
builder.Services.AddSingleton<EditionBuild>();
builder.Services.AddSingleton<FailureRecord>();

var telemetry = builder.Services.AddOpenTelemetry();
telemetry.UseFunctionsWorkerDefaults();
telemetry.WithTracing(tracing => tracing.AddSource(Telemetry.Name));
telemetry.WithMetrics(metrics => metrics.AddMeter(Telemetry.Name));
if (Environment.GetEnvironmentVariable("APPLICATIONINSIGHTS_CONNECTION_STRING") is { Length: > 0 })
{
    telemetry.UseAzureMonitorExporter(options =>
    {
        // Application Insights takes nothing without Entra ID there; the identity is the one that opens the data account.
        if (Environment.GetEnvironmentVariable("APPLICATIONINSIGHTS_AUTHENTICATION_STRING") is { Length: > 0 })
        {
            options.Credential = StorageCredential.Of("DataStorage", Environment.GetEnvironmentVariable);
        }

        // The alerts count log lines: none may be left out because its trace was.
        options.EnableTraceBasedLogsSampler = false;
    });
}

await builder.Build().RunAsync();

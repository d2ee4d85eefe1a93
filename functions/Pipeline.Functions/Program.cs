using Azure.Monitor.OpenTelemetry.Exporter;
using Factsheets.Events;
using Factsheets.Refresh;
using Factsheets.Storage;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);

// The same settings, by the same names, that the bindings read.
builder.Services.AddSingleton<IStore>(_ => StoreFactory.Open(StoreFactory.Azure, Environment.GetEnvironmentVariable));
builder.Services.AddSingleton<IBuildRequests>(_ => StorageBuildRequests.Open(Environment.GetEnvironmentVariable));
builder.Services.AddSingleton(services => EurostatRefresh.Open(services.GetRequiredService<IStore>()));
builder.Services.AddSingleton<DropEvent>();
builder.Services.AddSingleton<DropSweep>();
builder.Services.AddSingleton<EditionBuild>();
builder.Services.AddSingleton<FailureRecord>();

var telemetry = builder.Services.AddOpenTelemetry();
telemetry.UseFunctionsWorkerDefaults();
if (builder.Configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"] is { Length: > 0 })
{
    telemetry.UseAzureMonitorExporter();
}

await builder.Build().RunAsync();

#pragma warning disable CA1019, CA1813 // The shapes are those of the worker, not ours to choose.

namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>
/// The attributes and types of the Azure Functions worker that the triggers use, declared as in its packages
/// (Worker.Extensions.Abstractions 1.3.0, Timer 4.3.1, Storage.Blobs 6.8.2, Storage.Queues 5.5.5), so that the
/// triggers compile and run in tests without them. No project may see both.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class BindingAttribute : Attribute;

[AttributeUsage(AttributeTargets.Parameter)]
public abstract class TriggerBindingAttribute : BindingAttribute;

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public abstract class OutputBindingAttribute : BindingAttribute;

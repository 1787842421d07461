using Bot.Host.CommandLine;
using Bot.Host.Composition;

var console = HostConsole.System();
var paths = HostPaths.Find(Environment.CurrentDirectory, AppContext.BaseDirectory);
var surface = new CommandLineSurface(console, paths);

return await surface.RunAsync(args);

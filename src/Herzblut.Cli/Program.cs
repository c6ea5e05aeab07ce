using System.CommandLine;
using Herzblut.Cli;
using Herzblut.Cli.Commands;

CommandEnvironment environment = CommandEnvironment.OfProcess();
var root = new RootCommand("Herzblut turns a service-culture playbook into a static site.")
{
    RenderCommand.Create(environment),
};
return root.Parse(args).Invoke();

using System.Text;
using Herzblut.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, CommandEnvironment.OfProcess());

using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Herzblut.Cli.Output;
using Herzblut.Diagnostics;
using Herzblut.Server;

namespace Herzblut.Cli.Commands;

/// <summary><c>herzblut serve</c>: the playbook in the browser while it is written.</summary>
internal static class ServeCommand
{
    /// <summary>What is typed for it.</summary>
    public const string Name = "serve";

    private const int DefaultPort = 8080;
    private const int LargestPort = 65535;

    public static Command Create(CommandEnvironment environment, CommonOptions common)
    {
        var port = new Option<int?>("--port", "-p")
        {
            Description = common.Text($"Port auf diesem Rechner (sonst {DefaultPort} oder der nächste freie).", $"Port on this computer (else {DefaultPort} or the next free one)."),
            HelpName = "PORT",
        };
        var open = new Option<bool>("--open") { Description = common.Text("Öffnet die Vorschau im Browser.", "Opens the preview in the browser.") };
        var drafts = new Option<bool>("--drafts")
        {
            Description = common.Text("Entwürfe zeigen (--drafts false: ohne sie).", "Show drafts (--drafts false: without them)."),
            DefaultValueFactory = _ => true,
        };
        var command = new Command(Name, common.Text("Zeigt das Playbook im Browser, während Sie schreiben.", "Shows the playbook in the browser while you write."))
        {
            common.Root, port, open, drafts, common.Language,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = new SiteRequest(common.RootOf(parsed), parsed.GetValue(drafts), common.LanguageOf(parsed));
            if (!request.HasSite)
            {
                return MissingSite.Report(environment, request);
            }

            if (parsed.GetValue(port) is <= 0 or > LargestPort)
            {
                environment.Error.WriteLine(new Message($"Der Port ist eine Zahl von 1 bis {LargestPort}.", $"The port is a number from 1 to {LargestPort}.").In(request.Language));
                return ExitCode.WrongUsage;
            }

            return await RunAsync(environment, request, parsed.GetValue(port), parsed.GetValue(open), cancellation).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> RunAsync(CommandEnvironment environment, SiteRequest request, int? port, bool opens, CancellationToken cancellation)
    {
        var report = new PreviewReport(environment, request.Language);
        var options = new PreviewOptions
        {
            Root = request.Root,
            Build = request.Options(environment),
            Language = request.Language,
            Port = port ?? DefaultPort,
            Updated = report.Updated,
        };
        PreviewServer? server = await PreviewServer.StartAsync(options).ConfigureAwait(false);
        for (int next = DefaultPort + 1; server is null && port is null && next <= DefaultPort + 20; next++)
        {
            server = await PreviewServer.StartAsync(options with { Port = next }).ConfigureAwait(false);
        }

        if (server is null)
        {
            report.PortTaken(options.Port);
            return ExitCode.ErrorsFound;
        }

        await using (server.ConfigureAwait(false))
        {
            report.Started(server.Address);
            if (opens)
            {
                Open(server.Address);
            }

            await EndAsync(cancellation).ConfigureAwait(false);
        }

        return ExitCode.Success;
    }

    private static void Open(Uri address)
    {
        try
        {
            using Process? browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Win32Exception)
        {
            // No browser: the address is in the terminal.
        }
    }

    // Until somebody presses Ctrl+C, closes the terminal or stops the process.
    private static async Task EndAsync(CancellationToken cancellation)
    {
        var end = new TaskCompletionSource();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using CancellationTokenRegistration cancelled = cancellation.Register(() => end.TrySetResult());
        await end.Task.ConfigureAwait(false);

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            end.TrySetResult();
        }
    }
}

package org.conflictarchive.command;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program as the command line sees it. */
@Command(name = "conflict-archive", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "A read-only web archive of conflict news reports: who said what, and who claims which losses.",
		footer = { "", "Without a command it serves: --server.port=8081 is serve --server.port=8081.",
				"Exit status: 0 all well, 1 something was refused, 2 wrong usage." })
public final class Program {

	private final CommandLine commandLine;

	/**
	 * All that is printed is UTF-8 with LF.
	 * @param output standard output
	 * @param errors standard error
	 * @param server starts the web archive with the settings it is given
	 */
	public Program(OutputStream output, OutputStream errors, Consumer<String[]> server) {
		PrintStream messages = new PrintStream(errors, true, StandardCharsets.UTF_8);
		CommandLine serve = new CommandLine(new ServeCommand(server)).setUnmatchedOptionsArePositionalParams(true);
		this.commandLine = new CommandLine(this).addSubcommand(serve)
			.addSubcommand(new ExtractCommand(output, messages))
			.addSubcommand(new ReviewCommand(output, messages))
			.addSubcommand(new CheckCommand(output, messages))
			.setExpandAtFiles(false)
			.setOut(writer(output))
			.setErr(writer(errors))
			.setExecutionExceptionHandler((ex, command, result) -> {
				messages.print(command.getCommandName() + " failed: " + ex + "\n");
				return command.getCommandSpec().exitCodeOnExecutionException();
			});
	}

	/** Exit status: 0 all well, 1 something was refused, 2 wrong usage. */
	public int run(String... arguments) {
		boolean serves = arguments.length == 0 || ServeCommand.isSetting(arguments[0]);
		Stream<String> command = serves ? Stream.of(ServeCommand.NAME) : Stream.empty();
		return this.commandLine.execute(Stream.concat(command, List.of(arguments).stream()).toArray(String[]::new));
	}

	private static PrintWriter writer(OutputStream stream) {
		return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
	}

}

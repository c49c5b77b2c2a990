package org.conflictarchive.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The web archive. Returns once it listens; its threads keep the program alive. */
@Command(name = ServeCommand.NAME, mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "Serves the web archive on http://localhost:8080/ until it is stopped.")
final class ServeCommand implements Callable<Integer> {

	static final String NAME = "serve";

	private static final Pattern SETTING = Pattern.compile("--(?:debug|trace|[\\w-]+[.=].*)");

	private final Consumer<String[]> server;

	@Parameters(paramLabel = "--SETTING=VALUE", arity = "0..*",
			description = "Such as --server.port=8081 or --archive.seeds=FOLDER.")
	private List<String> settings = new ArrayList<>();

	@Spec
	private @Nullable CommandSpec spec;

	ServeCommand(Consumer<String[]> server) {
		this.server = server;
	}

	static boolean isSetting(String argument) {
		return SETTING.matcher(argument).matches();
	}

	@Override
	public Integer call() {
		for (String setting : this.settings) {
			if (!isSetting(setting)) {
				throw new ParameterException(commandLine(),
						"A setting is written --name=value, not \"" + setting + "\"");
			}
		}
		try {
			this.server.accept(this.settings.toArray(String[]::new));
			return CommandLine.ExitCode.OK;
		}
		catch (RuntimeException ex) {
			// Spring has told in the log what it failed on.
			return CommandLine.ExitCode.SOFTWARE;
		}
	}

	private CommandLine commandLine() {
		return (this.spec != null) ? this.spec.commandLine() : new CommandLine(this);
	}

}

package org.conflictarchive.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Readings as JSON Lines. */
@Command(name = "extract", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "Prints the reading of each report as one line of JSON: a person's where there is one. Stores nothing.")
final class ExtractCommand implements Callable<Integer> {

	private final OutputStream output;

	private final PrintStream errors;

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "A report, or a folder of reports.")
	private List<Path> paths = List.of();

	@Option(names = "--machine", description = "The machine's own readings, whatever a person has corrected.")
	private boolean machine;

	ExtractCommand(OutputStream output, PrintStream errors) {
		this.output = output;
		this.errors = errors;
	}

	@Override
	public Integer call() {
		ReportReader reports = new ReportReader(this.errors);
		try {
			OutputStream lines = new BufferedOutputStream(this.output, 1 << 16);
			Stream<Reading> readings = this.machine ? reports.readByMachine(this.paths) : reports.read(this.paths);
			for (Reading reading : (Iterable<Reading>) readings::iterator) {
				lines.write((ReadingJson.write(reading) + "\n").getBytes(StandardCharsets.UTF_8));
			}
			lines.flush();
		}
		catch (IOException ex) {
			if (!isClosedPipe(ex)) {
				this.errors.print("standard output: it can't be written: " + ex.getMessage() + "\n");
				return ExitCode.SOFTWARE;
			}
		}
		return (reports.refused() == 0) ? ExitCode.OK : ExitCode.SOFTWARE;
	}

	/** Whoever reads the output has seen enough ({@code extract seeds | head -1}). */
	private static boolean isClosedPipe(IOException ex) {
		String message = String.valueOf(ex.getMessage());
		return message.contains("Broken pipe") || message.contains("pipe is being closed");
	}

}

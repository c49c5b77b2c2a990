package org.conflictarchive.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.vocabulary.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** What the server would serve of a folder, and what it would refuse. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "Reads seeds, and what persons have checked of them, as the server would, and says what is wrong, file by file.")
final class CheckCommand implements Callable<Integer> {

	private final OutputStream output;

	private final PrintStream errors;

	@Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = "seeds",
			description = "The folder (${DEFAULT-VALUE} where none is given).")
	private Path folder = Path.of("seeds");

	CheckCommand(OutputStream output, PrintStream errors) {
		this.output = output;
		this.errors = errors;
	}

	@Override
	public Integer call() throws IOException {
		ReportReader reports = new ReportReader(this.errors);
		int read = 0;
		int checked = 0;
		int statements = 0;
		int claims = 0;
		for (Reading reading : (Iterable<Reading>) reports.read(List.of(this.folder))::iterator) {
			read++;
			checked += reading.report().reading().by() == Reader.PERSON ? 1 : 0;
			statements += reading.statements().size();
			claims += reading.claims().size();
		}
		String counts = "Reports: %d (checked by a person: %d), statements: %d, claims: %d, refused: %d\n"
			.formatted(read, checked, statements, claims, reports.refused());
		this.output.write(counts.getBytes(StandardCharsets.UTF_8));
		this.output.flush();
		return (reports.refused() == 0) ? ExitCode.OK : ExitCode.SOFTWARE;
	}

}

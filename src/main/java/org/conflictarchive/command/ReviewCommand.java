package org.conflictarchive.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.conflictarchive.reading.brat.Annotated;
import org.conflictarchive.reading.brat.Fault;
import org.conflictarchive.reading.brat.Standoff;
import org.conflictarchive.reading.review.ReadingDifference;
import org.conflictarchive.reading.review.ReadingSheet;
import org.conflictarchive.reading.review.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One report's reading, for a person to correct. */
@Command(name = "review", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "Prints the reading of one report as JSON to be corrected and kept beside it as NAME.reading.json:"
				+ " the machine's or, where there is that file, what stands in it with all positions and ids.")
final class ReviewCommand implements Callable<Integer> {

	private final OutputStream output;

	private final PrintStream errors;

	@Parameters(paramLabel = "PATH", description = "A report.")
	private Path path = Path.of("");

	@Option(names = "--diff",
			description = "What NAME.reading.json changes in the machine's reading; exit status 1 where it does.")
	private boolean diff;

	@Option(names = "--format", paramLabel = "FORMAT",
			description = "json, the default; brat: as brat standoff, NAME.ann; brat-conf: the annotation.conf by which brat"
					+ " shows it.")
	private String format = "json";

	@Option(names = "--from", paramLabel = "NAME.ann",
			description = "Takes the reading from brat standoff; what can't be read there is told by line and left out.")
	private @Nullable Path from;

	@Spec
	private @Nullable CommandSpec spec;

	ReviewCommand(OutputStream output, PrintStream errors) {
		this.output = output;
		this.errors = errors;
	}

	@Override
	public Integer call() throws IOException {
		ReportReader reports = new ReportReader(this.errors);
		List<Review> reviews = reports.reviews(List.of(this.path)).toList();
		if (reports.refused() > 0) {
			return ExitCode.SOFTWARE;
		}
		if (reviews.size() != 1) {
			throw wrongUsage("One report was expected, but there are " + reviews.size() + " in " + this.path);
		}
		return this.diff ? printDifference(reviews.get(0)) : printReading(reviews.get(0));
	}

	private int printReading(Review review) throws IOException {
		Annotated annotated = (this.from != null) ? annotated(review, this.from)
				: new Annotated(review.reading(), List.of());
		String text = review.seed().text();
		print(switch (this.format) {
			case "json" -> ReadingSheet.of(annotated.reading(), text);
			case "brat" -> Standoff.of(annotated.reading(), text);
			case "brat-conf" -> Standoff.configuration();
			default -> throw wrongUsage("--format is json, brat or brat-conf, not \"" + this.format + "\"");
		});
		for (Fault fault : annotated.faults()) {
			this.errors.print(fault.in(String.valueOf(this.from)) + "\n");
		}
		return annotated.faults().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
	}

	/** Nobody has reviewed what was annotated elsewhere until they sign it. */
	private Annotated annotated(Review review, Path file) throws IOException {
		try {
			return Standoff.read(Files.readString(file), review.machine(), review.seed().text());
		}
		catch (NoSuchFileException ex) {
			throw wrongUsage("There is no file " + file);
		}
		catch (CharacterCodingException ex) {
			throw wrongUsage("Annotations in UTF-8 were expected in " + file);
		}
	}

	private int printDifference(Review review) throws IOException {
		ReadingDifference difference = review.difference()
			.orElseThrow(() -> wrongUsage("There is no reading file beside " + this.path + " to compare"));
		for (String line : difference.lines()) {
			print(line + "\n");
		}
		return difference.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
	}

	private void print(String text) throws IOException {
		this.output.write(text.getBytes(StandardCharsets.UTF_8));
		this.output.flush();
	}

	private ParameterException wrongUsage(String message) {
		return new ParameterException((this.spec != null) ? this.spec.commandLine() : new CommandLine(this), message);
	}

}

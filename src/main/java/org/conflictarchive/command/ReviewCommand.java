package org.conflictarchive.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

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
		return this.diff ? printDifference(reviews.get(0)) : printSheet(reviews.get(0));
	}

	private int printSheet(Review review) throws IOException {
		print(ReadingSheet.of(review.reading(), review.seed().text()));
		return ExitCode.OK;
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

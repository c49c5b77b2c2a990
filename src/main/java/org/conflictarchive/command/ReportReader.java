package org.conflictarchive.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.conflictarchive.reading.MachineReader;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.review.Fault;
import org.conflictarchive.reading.review.Review;
import org.conflictarchive.reading.review.Reviewer;
import org.conflictarchive.seeds.ReadingFile;
import org.conflictarchive.seeds.RefusedSeed;
import org.conflictarchive.seeds.SeedReader;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.seeds.Seeds;

/**
 * Reads the reports that some paths lead to, and says on standard error which files are
 * refused.
 */
final class ReportReader {

	private final PrintStream errors;

	private int refused;

	ReportReader(PrintStream errors) {
		this.errors = errors;
	}

	/**
	 * Each report is read when its turn comes; what is refused is left out. A reading
	 * file that is refused leaves the machine's reading in its place.
	 */
	Stream<Reading> read(List<Path> paths) {
		Reviewer reviewer = new Reviewer();
		return seeds(paths, (seed) -> reviewed(reviewer.read(seed)).reading(), true);
	}

	/** By the machine, whatever a person says. */
	Stream<Reading> readByMachine(List<Path> paths) {
		MachineReader machine = new MachineReader();
		return seeds(paths, machine::read, false);
	}

	/**
	 * By the machine and by a person. A reading file without a single byte is one that
	 * the shell has just made for what is going to be printed.
	 */
	Stream<Review> reviews(List<Path> paths) {
		Reviewer reviewer = new Reviewer();
		return seeds(paths, (seed) -> reviewed(reviewer.read(withoutEmptyReading(seed))), true);
	}

	private static SeedText withoutEmptyReading(SeedText seed) {
		ReadingFile reading = seed.reading();
		return (reading != null && reading.json().isEmpty())
				? new SeedText(seed.id(), seed.file(), seed.sha256(), seed.text(), seed.metadata()) : seed;
	}

	/** How many files have been refused so far. */
	int refused() {
		return this.refused;
	}

	private Review reviewed(Review review) {
		this.refused += review.faults().isEmpty() ? 0 : 1;
		review.faults().stream().map(Fault::line).forEach(this::say);
		return review;
	}

	private <T> Stream<T> seeds(List<Path> paths, Function<SeedText, T> reader, boolean withReadingFiles) {
		Seeds seeds = SeedReader.read(paths);
		seeds.refused().stream().filter((seed) -> withReadingFiles || !seed.isReadingFile()).forEach(this::refuse);
		return seeds.texts().stream().flatMap((seed) -> read(seed, reader));
	}

	private <T> Stream<T> read(SeedText seed, Function<SeedText, T> reader) {
		try {
			return Stream.of(reader.apply(seed));
		}
		catch (RuntimeException | StackOverflowError ex) {
			refuse(MachineReader.failed(seed.file(), ex));
			return Stream.empty();
		}
	}

	private void refuse(RefusedSeed seed) {
		this.refused++;
		say(seed.line());
	}

	private void say(String line) {
		this.errors.print(line + "\n");
	}

}

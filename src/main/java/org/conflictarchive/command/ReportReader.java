package org.conflictarchive.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.conflictarchive.reading.MachineReader;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.seeds.RefusedSeed;
import org.conflictarchive.seeds.SeedReader;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.seeds.Seeds;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reports that some paths lead to, and says on standard error which files are
 * refused.
 */
final class ReportReader {

	private final MachineReader reader = new MachineReader();

	private final PrintStream errors;

	private int refused;

	ReportReader(PrintStream errors) {
		this.errors = errors;
	}

	/** Each report is read when its turn comes; what is refused is left out. */
	Stream<Reading> read(List<Path> paths) {
		Seeds seeds = SeedReader.read(paths);
		seeds.refused().forEach(this::refuse);
		return seeds.texts().stream().flatMap((seed) -> Stream.ofNullable(read(seed)));
	}

	/** How many files have been refused so far. */
	int refused() {
		return this.refused;
	}

	private @Nullable Reading read(SeedText seed) {
		try {
			return this.reader.read(seed);
		}
		catch (RuntimeException | StackOverflowError ex) {
			refuse(new RefusedSeed(seed.file(), "the rules fail on it: " + ex, null));
			return null;
		}
	}

	private void refuse(RefusedSeed seed) {
		this.refused++;
		this.errors.print(seed.line() + "\n");
	}

}

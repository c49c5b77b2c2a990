package org.conflictarchive.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.conflictarchive.seeds.SeedMetadata;
import org.conflictarchive.seeds.SeedReader;
import org.conflictarchive.seeds.SeedText;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.AuxCounters.Type;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How fast the machine reads. */
@Fork(1)
@State(Scope.Benchmark)
public class ReadingBenchmark {

	private final MachineReader machine = new MachineReader();

	@State(Scope.Benchmark)
	public static class Reports {

		private final List<SeedText> each = SeedReader.read(Path.of("src/test/resources/gold")).texts();

		private final SeedText joined = new SeedText("joined", "joined.txt", "00",
				this.each.stream().map(SeedText::text).collect(Collectors.joining("\n")), SeedMetadata.NONE);

	}

	@State(Scope.Benchmark)
	public static class Hostile {

		@Param
		private HostileText text = HostileText.LETTERS;

		private SeedText seed = this.text.seed();

		@Setup
		public void make() {
			this.seed = this.text.seed();
		}

	}

	/** How much text has been read, in UTF-8. */
	@AuxCounters(Type.OPERATIONS)
	@State(Scope.Thread)
	public static class Amount {

		public double megabytes;

		private void add(SeedText read) {
			this.megabytes += read.text().getBytes(StandardCharsets.UTF_8).length / 1e6;
		}

	}

	@Benchmark
	@BenchmarkMode(Mode.Throughput)
	@Warmup(iterations = 10, time = 3)
	@Measurement(iterations = 5, time = 2)
	public void eachReport(Reports reports, Amount amount, Blackhole readings) {
		for (SeedText report : reports.each) {
			readings.consume(this.machine.read(report));
			amount.add(report);
		}
	}

	@Benchmark
	@BenchmarkMode(Mode.Throughput)
	@Warmup(iterations = 10, time = 3)
	@Measurement(iterations = 5, time = 2)
	public Reading reportsAsOne(Reports reports, Amount amount) {
		amount.add(reports.joined);
		return this.machine.read(reports.joined);
	}

	@Benchmark
	@BenchmarkMode(Mode.SingleShotTime)
	@Warmup(iterations = 3)
	@Measurement(iterations = 3)
	@OutputTimeUnit(TimeUnit.MILLISECONDS)
	public Reading hostileText(Hostile hostile) {
		return this.machine.read(hostile.seed);
	}

}

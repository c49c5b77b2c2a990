package org.conflictarchive.command;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.conflictarchive.ConflictArchiveApplication;
import org.conflictarchive.reading.ReadingJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports in German, which are not read by the rules: this is about commands. */
class ProgramTests {

	@TempDir
	Path folder;

	private final ByteArrayOutputStream output = new ByteArrayOutputStream();

	private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

	private final List<List<String>> served = new ArrayList<>();

	@BeforeEach
	void writeReports() throws IOException {
		write("a", "Der Krieg ist aus. 𝔸");
		write("b", "Die Stadt ist leer.");
	}

	@Test
	void extractsOneReportALine() {
		assertThat(run("extract", this.folder.toString())).isZero();
		assertThat(errors()).isEmpty();
		assertThat(output()).endsWith("\n").doesNotContain("\r");
		assertThat(output().lines().map(ReadingJson::read).map((reading) -> reading.report().id())).containsExactly("a",
				"b");
	}

	@Test
	void extractsSeveralPathsWithTheMachineAlone() {
		assertThat(run("extract", "--machine", file("b"), file("a"))).isZero();
		assertThat(output().lines().map(ReadingJson::read).map((reading) -> reading.report().file()))
			.containsExactly(this.folder.getFileName() + "/b.txt", this.folder.getFileName() + "/a.txt");
	}

	@Test
	void goesOnAfterABadFile() throws IOException {
		Files.write(this.folder.resolve("a.txt"), new byte[] { 'a', (byte) 0xE9 });
		assertThat(run("extract", this.folder.toString(), "no/such")).isOne();
		assertThat(output().lines()).hasSize(1);
		assertThat(errors().lines()).containsExactly(
				file("a") + ": it is not UTF-8: the byte 0xE9 begins no character (at byte 1, counted from 0)",
				"no/such: there is no such file or folder");
	}

	@Test
	void keepsARefusalOnOneLine() throws IOException {
		Files.writeString(this.folder.resolve("a\nb.txt"), "A report.");
		assertThat(run("extract", this.folder.toString())).isOne();
		assertThat(errors().lines()).hasSize(1);
	}

	@Test
	void endsQuietlyWhenThePipeIsClosed() {
		assertThat(run(failing("Broken pipe"), "extract", this.folder.toString())).isZero();
		assertThat(errors()).isEmpty();
	}

	@Test
	void saysThatOutputCannotBeWritten() {
		assertThat(run(failing("No space left on device"), "extract", this.folder.toString())).isOne();
		assertThat(errors()).isEqualTo("standard output: it can't be written: No space left on device\n");
	}

	@Test
	void checksAFolder() {
		assertThat(run("check", this.folder.toString())).isZero();
		assertThat(output()).isEqualTo("Reports: 2 (checked by a person: 0), statements: 0, claims: 0, refused: 0\n");
	}

	@Test
	void namesWhatACheckFinds() throws IOException {
		write("b", " ");
		assertThat(run("check", this.folder.toString())).isOne();
		assertThat(errors()).isEqualTo(file("b") + ": it holds nothing but blanks; a report's text was expected\n");
		assertThat(output()).isEqualTo("Reports: 1 (checked by a person: 0), statements: 0, claims: 0, refused: 1\n");
	}

	@Test
	void servesWithoutACommand() {
		assertThat(run()).isZero();
		assertThat(run("--server.port=0", "--debug")).isZero();
		assertThat(run("serve")).isZero();
		assertThat(run("serve", "--server.port=8081", "--archive.seeds=my seeds")).isZero();
		assertThat(this.served).containsExactly(List.of(), List.of("--server.port=0", "--debug"), List.of(),
				List.of("--server.port=8081", "--archive.seeds=my seeds"));
	}

	@Test
	void failsWhereTheServerDoes() {
		Program program = new Program(this.output, this.errors, (settings) -> {
			throw new IllegalStateException("told in the log");
		});
		assertThat(program.run("serve")).isOne();
		assertThat(errors()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "extract", "extract --no seeds", "check a b", "serve seeds", "serve --portt", "review",
			"--portt", "seeds", "extract --machine", "--version=1 2" })
	void refusesWrongUsage(String line) {
		assertThat(run(line.split(" "))).isEqualTo(2);
		assertThat(errors()).contains("conflict-archive").doesNotContain("\tat ");
		assertThat(output()).isEmpty();
		assertThat(this.served).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "serve --help", "extract --help", "review --help", "check -h" })
	void helps(String line) {
		assertThat(run(line.split(" "))).isZero();
		assertThat(output()).startsWith("Usage: conflict-archive").contains("--version");
		assertThat(this.served).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--version", "serve --version", "extract --version", "check -V" })
	void tellsItsVersion(String line) {
		assertThat(run(line.split(" "))).isZero();
		assertThat(output()).matches("Conflict report archive \\d+\\.\\d+\\.\\d+\\n");
		assertThat(this.served).isEmpty();
	}

	@Test
	void needsNoSpringToExtract() throws Exception {
		String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !Path.of(entry).getFileName().toString().startsWith("spring-"))
			.collect(Collectors.joining(File.pathSeparator));
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				classPath, ConflictArchiveApplication.class.getName(), "extract", this.folder.toString())
			.redirectErrorStream(true)
			.start();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(printed.lines().map(ReadingJson::read)).hasSize(2);
		assertThat(process.waitFor()).isZero();
	}

	private int run(String... arguments) {
		return run(this.output, arguments);
	}

	private int run(OutputStream output, String... arguments) {
		return new Program(output, this.errors, (settings) -> this.served.add(List.of(settings))).run(arguments);
	}

	private static OutputStream failing(String reason) {
		return new OutputStream() {

			@Override
			public void write(int value) throws IOException {
				throw new IOException(reason);
			}

		};
	}

	private String output() {
		return this.output.toString(StandardCharsets.UTF_8);
	}

	private String errors() {
		return this.errors.toString(StandardCharsets.UTF_8);
	}

	private String file(String id) {
		return this.folder + "/" + id + ".txt";
	}

	private void write(String id, String text) throws IOException {
		Files.writeString(this.folder.resolve(id + ".txt"), text);
		Files.writeString(this.folder.resolve(id + ".meta.json"), "{\"language\": \"de\"}");
	}

}

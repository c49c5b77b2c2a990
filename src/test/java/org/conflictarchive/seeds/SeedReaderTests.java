package org.conflictarchive.seeds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SeedReaderTests {

	@TempDir
	Path folder;

	@Test
	void keepsToItselfWhereTheMachineKeepsItsSeeds() throws IOException {
		Files.writeString(this.folder.resolve("a.txt"), "It rained.");
		assertThat(read().texts()).extracting(SeedText::file).containsExactly(this.folder.getFileName() + "/a.txt");
	}

	@Test
	void readsTheSeed() {
		Seeds seeds = SeedReader.read(Path.of("seeds"));
		assertThat(seeds.refused()).isEmpty();
		assertThat(seeds.texts()).filteredOn((seed) -> seed.id().equals("000_d249432dd4f6e141"))
			.singleElement()
			.satisfies((seed) -> {
				assertThat(seed.file()).isEqualTo("seeds/000_d249432dd4f6e141.txt");
				assertThat(seed.sha256()).startsWith("27f31462");
				assertThat(seed.text()).startsWith("France calls on").endsWith("refugees to Karabakh.");
				assertThat(seed.metadata()).isEqualTo(SeedMetadata.NONE);
			});
	}

	@Test
	void sortsByPathAndWalksFolders() throws IOException {
		write("b.txt", "B");
		write("a/z.txt", "Z");
		write("a.txt", "A");
		write("B.1.txt", "B1");
		write("a/b/c.txt", "C");
		assertThat(read().texts()).extracting(SeedText::id).containsExactly("B.1", "a", "c", "z", "b");
		assertThat(read().texts()).extracting((seed) -> seed.file().substring(seed.file().indexOf('/') + 1))
			.containsExactly("B.1.txt", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt");
	}

	@Test
	void leavesOtherFilesAlone() throws IOException {
		for (String name : List.of("a.md", "manifest-sha256.txt", ".hidden.txt", ".git/c.txt", "d.meta.json",
				".d.reading.json", "e.TXT", "txt")) {
			write(name, "Not a report");
		}
		assertThat(read()).isEqualTo(new Seeds(List.of(), List.of()));
	}

	@Test
	void readsFilesInTheOrderGivenAndEachOnce() throws IOException {
		Path b = write("b.txt", "B");
		write("a.txt", "A");
		Seeds seeds = SeedReader.read(List.of(b, this.folder, this.folder.resolve("../" + this.folder.getFileName())));
		assertThat(seeds.texts()).extracting(SeedText::id).containsExactly("b", "a");
	}

	@Test
	void leavesTheTextUntouchedButForTheByteOrderMark() throws IOException {
		String text = "\u00a0 One 𝔸\r\n\rTwo\n ";
		write("a.txt", "\uFEFF" + text);
		assertThat(read().texts()).extracting(SeedText::text).containsExactly(text);
	}

	@Test
	void readsWhatAPersonHasReadBesideItsReport() throws IOException {
		Path one = write("a/one.txt", "One");
		write("a/one.reading.json", "{}");
		write("two.txt", "Two");
		assertThat(read().texts()).extracting(SeedText::reading)
			.containsExactly(new ReadingFile(this.folder + "/a/one.reading.json", "{}"), null);
		assertThat(SeedReader.read(one).texts()).extracting(SeedText::reading).doesNotContainNull();
	}

	static Stream<Arguments> badReadings() {
		return Stream.of(arguments("\uFEFF{}", "begins with a byte-order mark", 0L),
				arguments(" ".repeat(10 * 1024 * 1024) + "{}", "larger than 10 MB", null));
	}

	@ParameterizedTest
	@MethodSource("badReadings")
	void refusesABadReadingAndReadsItsReport(String json, String reason, @Nullable Long byteOffset) throws IOException {
		write("a.txt", "A good report.");
		write("a.reading.json", json);
		assertRefused("a.reading.json", reason, byteOffset);
		assertThat(read().texts()).extracting(SeedText::id).containsExactly("a");
	}

	@Test
	void refusesAReadingWithoutItsReport() throws IOException {
		write("a.txt", "A good report.");
		write("b.reading.json", "{}");
		write("c/a.reading.json", "{}");
		assertThat(read().refused()).extracting(RefusedSeed::line)
			.containsExactly(
					this.folder + "/b.reading.json: there is no report b.txt beside it, whose reading it could be",
					this.folder + "/c/a.reading.json: there is no report a.txt beside it, whose reading it could be");
	}

	static Stream<Arguments> badFiles() {
		return Stream.of(arguments("", "is empty", null), arguments(" \n\t\u00a0\r\n", "nothing but blanks", null),
				arguments("\uFEFF", "nothing but blanks", null), arguments("a\0b", "a NUL", 1L),
				arguments("One\n" + "a".repeat(1024 * 1024 + 1), "a line of more than 1 MB", 4L),
				arguments("a\n".repeat(5 * 1024 * 1024) + "a", "larger than 10 MB", null));
	}

	@ParameterizedTest
	@MethodSource("badFiles")
	void refusesABadFileAndReadsTheOthers(String text, String reason, @Nullable Long byteOffset) throws IOException {
		write("a.txt", text);
		write("b.txt", "A good report.");
		assertRefused("a.txt", reason, byteOffset);
		assertThat(read().texts()).extracting(SeedText::id).containsExactly("b");
	}

	static Stream<Arguments> notUtf8() {
		return Stream.of(arguments(new int[] { 'a', 0xE9, 'b' }, 1L), arguments(new int[] { 0xFF, 0xFE, 'a', 0 }, 0L),
				arguments(new int[] { 'a', 0xE2, 0x82 }, 1L), arguments(new int[] { 0xEF, 0xBB, 0xBF, 'a', 0x80 }, 4L),
				arguments(new int[] { 'a', 0xC0, 0x80 }, 1L), arguments(new int[] { 'a', 0xED, 0xA0, 0x80 }, 1L),
				arguments(new int[] { 0xC3, 0xA9, 0xC3, 'a' }, 2L));
	}

	@ParameterizedTest
	@MethodSource("notUtf8")
	void namesTheFirstByteThatIsNotUtf8(int[] values, long byteOffset) throws IOException {
		byte[] bytes = new byte[values.length];
		for (int index = 0; index < values.length; index++) {
			bytes[index] = (byte) values[index];
		}
		Files.write(this.folder.resolve("a.txt"), bytes);
		assertRefused("a.txt", "not UTF-8", byteOffset);
	}

	@Test
	void readsFilesAndLinesUpToTheirLimits() throws IOException {
		write("a.txt", "a".repeat(1024 * 1024) + "\r\n" + "b".repeat(1024 * 1024));
		write("b.txt", "a\n".repeat(5 * 1024 * 1024));
		assertThat(read().refused()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.meta", "a.reading", "a.READING", "a.anno", "a.csl", "a.json", "a.csv", "a.jsonld",
			"a.anno.jsonld", "a.bib", "a.ris", "a.csl.json", "a.txt", "a b", "é", "a_", "-a", "a.", "_a", "a,b",
			"12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901" })
	void refusesABadName(String id) throws IOException {
		write(id + ".txt", "A report.");
		assertRefused(id + ".txt", "its name \"" + id + "\"", null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "9", "a.b", "a.news", "A_b-c.D", "meta", "json", "a.metal", "a-json",
			"1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890" })
	void takesAGoodName(String id) throws IOException {
		write(id + ".txt", "A report.");
		assertThat(read().texts()).extracting(SeedText::id).containsExactly(id);
	}

	@Test
	void refusesEqualIdsWhateverTheCaseAndNamesTheOthers() throws IOException {
		write("x/A.txt", "A report.");
		write("y/a.txt", "A report.");
		write("z/a.txt", "");
		write("b.txt", "A report.");
		Seeds seeds = read();
		assertThat(seeds.texts()).extracting(SeedText::id).containsExactly("b");
		assertThat(seeds.refused()).hasSize(3);
		assertThat(seeds.refused().get(0).reason()).contains("y/a.txt").contains("z/a.txt").doesNotContain("x/A.txt");
	}

	@Test
	void refusesLinksOutOfTheFolder(@TempDir Path outside) throws IOException {
		Path secret = Files.writeString(outside.resolve("secret.txt"), "A secret.");
		Files.createSymbolicLink(this.folder.resolve("a.txt"), secret);
		Files.createSymbolicLink(this.folder.resolve("folder"), outside);
		Files.createSymbolicLink(this.folder.resolve("lost.txt"), outside.resolve("lost.txt"));
		write("b.txt", "A report.");
		Files.createSymbolicLink(this.folder.resolve("b.meta.json"),
				Files.writeString(outside.resolve("b.meta.json"), "{}"));
		assertThat(read().texts()).isEmpty();
		assertThat(read().refused()).extracting((refused) -> nameOf(refused.file()))
			.containsExactly("a.txt", "b.txt", "folder", "lost.txt");
		assertThat(read().refused()).extracting(RefusedSeed::reason)
			.satisfiesExactly((reason) -> assertThat(reason).contains("link out of"),
					(reason) -> assertThat(reason).contains("b.meta.json").contains("link out of"),
					(reason) -> assertThat(reason).contains("link out of"),
					(reason) -> assertThat(reason).contains("leads nowhere"));
	}

	@Test
	void followsLinksWithinTheFolder() throws IOException {
		write("..data/a", "A report.");
		Files.createSymbolicLink(this.folder.resolve("a.txt"), Path.of("..data", "a"));
		Files.createDirectories(this.folder.resolve("sub"));
		Files.createSymbolicLink(this.folder.resolve("sub/loop"), this.folder);
		assertThat(read().texts()).extracting(SeedText::text).containsExactly("A report.");
		assertThat(read().refused()).isEmpty();
	}

	@Test
	void refusesWhatIsNoRegularFile() throws Exception {
		Files.createDirectories(this.folder.resolve("a.txt/b.txt"));
		assertThat(new ProcessBuilder("mkfifo", this.folder.resolve("c.txt").toString()).start().waitFor()).isZero();
		assertThat(read().refused()).extracting((refused) -> nameOf(refused.file()), RefusedSeed::reason)
			.satisfiesExactly((refused) -> assertThat(refused.toString()).contains("a.txt", "is a folder"),
					(refused) -> assertThat(refused.toString()).contains("c.txt", "not a regular file"));
	}

	@Test
	void refusesAPathThatLeadsNowhere() {
		Seeds seeds = SeedReader.read(Path.of("no", "such"));
		assertThat(seeds.texts()).isEmpty();
		assertThat(seeds.refused())
			.containsExactly(new RefusedSeed("no/such", "there is no such file or folder", null));
	}

	@Test
	void refusesAFileThatIsNoReport() throws IOException {
		Path other = write("a.md", "A report?");
		Path manifest = write("manifest-sha256.txt", "A report?");
		assertThat(SeedReader.read(List.of(other, manifest)).refused()).extracting(RefusedSeed::reason)
			.hasSize(2)
			.allMatch((reason) -> reason.contains("not that of a report"));
	}

	@Test
	void readsMetadata() throws IOException {
		write("a.txt", "A report.");
		write("a.meta.json",
				"""
						{"title": "T", "publisher": "P", "author": "A", "url": "https://example.org/a", "published": "2020-02-29",
						 "archived": "http://example.org/b", "retrieved": "2021-01-01", "language": "en-GB", "licence": "CC0",
						 "event": "fire-2020", "eventTitle": "Fire", "replaces": "b", "note": null}
						""");
		assertThat(read().texts()).extracting(SeedText::metadata)
			.containsExactly(new SeedMetadata("T", "P", "A", "https://example.org/a", "2020-02-29",
					"http://example.org/b", "2021-01-01", "en-GB", "CC0", "fire-2020", "Fire", "b", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020", "2020-12", "2020-12-31", "2020-02-29" })
	void takesDatesOfEachPrecision(String date) throws IOException {
		write("a.txt", "A report.");
		write("a.meta.json", "{\"published\": \"" + date + "\"}");
		assertThat(read().refused()).isEmpty();
	}

	static Stream<Arguments> badMetadata() {
		return Stream.of(arguments("{\"titel\": \"T\"}", "unknown key \"titel\""),
				arguments("{\"title\": 5}", "\"title\" the value 5"), arguments("{\"title\": [\"T\"]}", "\"title\""),
				arguments("{\"note\": \" \"}", "\"note\""),
				arguments("{\"title\": \"a\", \"title\": \"b\"}", "\"title\""),
				arguments("{\"published\": \"2019-02-29\"}", "\"published\""),
				arguments("{\"published\": \"2019-13\"}", "\"published\""),
				arguments("{\"published\": \"19\"}", "\"published\""),
				arguments("{\"published\": \"1 May 2019\"}", "\"published\""),
				arguments("{\"published\": \"+2019\"}", "\"published\""),
				arguments("{\"published\": 2019}", "\"published\""),
				arguments("{\"url\": \"javascript:alert(1)\"}", "\"url\""),
				arguments("{\"archived\": \"example.org\"}", "\"archived\""),
				arguments("{\"language\": \"no such language\"}", "\"language\""),
				arguments("{\"event\": \"a b\"}", "\"event\""), arguments("{\"event\": \"a.json\"}", "\"event\""),
				arguments("{\"event\": \"B\"}", "id of another report"),
				arguments("{\"replaces\": \"a\"}", "\"replaces\""),
				arguments("{\"replaces\": \"../b\"}", "\"replaces\""), arguments("[]", "no JSON object"),
				arguments("", "no JSON object"), arguments("{", "no valid JSON"), arguments("{} {}", "no valid JSON"),
				arguments("{'title': 'T'}", "no valid JSON"));
	}

	@ParameterizedTest
	@MethodSource("badMetadata")
	void refusesAReportWithBadMetadata(String json, String reason) throws IOException {
		write("a.txt", "A report.");
		write("b.txt", "A report.");
		write("a.meta.json", json);
		assertRefused("a.txt", reason, null);
		assertThat(read().refused().get(0).reason()).contains("a.meta.json");
		assertThat(read().texts()).extracting(SeedText::id).containsExactly("b");
	}

	@Test
	void takesAnEventSharedByReportsOrTheReportsOwn() throws IOException {
		write("a.txt", "A report.");
		write("b.txt", "A report.");
		write("c.txt", "A report.");
		write("a.meta.json", "{\"event\": \"fire\"}");
		write("b.meta.json", "{\"event\": \"fire\"}");
		write("c.meta.json", "{\"event\": \"c\"}");
		assertThat(read().refused()).isEmpty();
	}

	private void assertRefused(String name, String reason, @Nullable Long byteOffset) {
		assertThat(read().refused()).singleElement().satisfies((refused) -> {
			assertThat(nameOf(refused.file())).isEqualTo(name);
			assertThat(refused.reason()).contains(reason);
			assertThat(refused.byteOffset()).isEqualTo(byteOffset);
		});
	}

	private static String nameOf(String file) {
		return file.substring(file.lastIndexOf('/') + 1);
	}

	private Seeds read() {
		return SeedReader.read(this.folder);
	}

	private Path write(String name, String text) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
	}

}

package org.conflictarchive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.conflictarchive.seeds.Sentences;
import org.conflictarchive.vocabulary.Lexicon;
import org.conflictarchive.vocabulary.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The program is made for any report: it must not know the one it comes with. */
class SeedNamesTests {

	private static final Path SEED = Path.of("seeds/000_d249432dd4f6e141.txt");

	private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}*");

	/** Names in the seed that are general all the same, and why. */
	private static final Map<String, String> GENERAL = Map.of("SSR", "the ending of a Soviet republic's name", "Forces",
			"a plural of a common word");

	@Test
	void findsTheNamesOfTheSeed() throws IOException {
		assertThat(namesOfTheSeed()).contains("Pashinyan", "Nikol", "Aliyev", "Putin", "Macron", "Zas")
			.doesNotContain("Armenia", "Azerbaijani", "Baku", "September", "Tuesday", "Minister", "Council", "CSTO",
					"In", "He");
	}

	@Test
	void knowsNoneOfThem() throws IOException {
		Pattern names = whole(namesOfTheSeed());
		assertThat(linesOfTheProgram()).filteredOn((line) -> names.matcher(line).find()).isEmpty();
	}

	@Test
	void knowsNoneOfItsDays() throws IOException {
		String months = Stream.of(Month.values())
			.map((month) -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
			.collect(Collectors.joining("|", "(", ")"));
		Set<String> days = new TreeSet<>();
		Matcher day = Pattern.compile(months + " (\\d{1,2})(?!\\d)").matcher(Files.readString(SEED));
		while (day.find()) {
			days.add(day.group());
			days.add(day.group(2) + " " + day.group(1));
		}
		assertThat(days).contains("September 13");
		assertThat(linesOfTheProgram()).noneMatch((line) -> days.stream().anyMatch(line::contains));
	}

	private static Set<String> namesOfTheSeed() throws IOException {
		String text = Files.readString(SEED);
		Pattern organisations = whole(organisations());
		Set<String> names = new TreeSet<>();
		for (Span sentence : Sentences.in(text)) {
			String words = organisations.matcher(sentence.in(text))
				.replaceAll((organisation) -> organisation.group().toLowerCase(Locale.ROOT));
			Matcher name = NAME.matcher(words);
			while (name.find()) {
				boolean first = words.substring(0, name.start()).chars().noneMatch(Character::isLetter);
				if (!first) {
					names.add(name.group());
				}
			}
		}
		names.removeAll(generalNames());
		Set<String> words = generalWords();
		names.removeIf((name) -> words.contains(name.toLowerCase(Locale.ROOT)));
		return names;
	}

	/**
	 * Well-known organisations and seats of government, the longest names first. Their
	 * words are general only where the whole name stands.
	 */
	private static List<String> organisations() {
		return Lexicon.rows("organisations")
			.stream()
			.flatMap((row) -> Lexicon.list(row.get(0)).stream())
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
	}

	private static Pattern whole(Collection<String> names) {
		return Pattern.compile(
				names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
	}

	/** States, capitals, demonyms, months, days of the week. */
	private static Set<String> generalNames() {
		Set<String> general = new HashSet<>(GENERAL.keySet());
		for (String state : Lexicon.lines("states")) {
			Matcher name = NAME.matcher(state);
			while (name.find()) {
				general.add(name.group());
			}
		}
		Stream.of(Month.values()).forEach((month) -> general.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
		Stream.of(DayOfWeek.values()).forEach((day) -> general.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
		return general;
	}

	/** Common English words, which offices and organisations write with capitals. */
	private static Set<String> generalWords() {
		return Lexicon.lines("words").stream().map((line) -> line.split(" ", 2)[0]).collect(Collectors.toSet());
	}

	private static List<String> linesOfTheProgram() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
			return files.filter((file) -> file.toString().matches(".*\\.(java|txt|html|css|sql|yaml|properties|json)"))
				.flatMap(SeedNamesTests::lines)
				.toList();
		}
	}

	private static Stream<String> lines(Path file) {
		try {
			return Files.readAllLines(file).stream().map((line) -> file + ": " + line);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

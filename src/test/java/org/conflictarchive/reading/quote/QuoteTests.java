package org.conflictarchive.reading.quote;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.quote.Find.Likeness;
import org.conflictarchive.reading.quote.Find.Marks;
import org.conflictarchive.reading.quote.Piece.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class QuoteTests {

	private static final String REPORT = """
			The minister said that 49 soldiers were killed in the night near the northern bridge. He stressed that this \
			is not a final figure.
			“We will not leave the valley, whatever they may do to us,” the mayor told reporters on Friday, adding that \
			the “cowardly shelling” had gone on for hours.
			The border has been closed since 1998. Trade goes through the port of Lirna, on the coast – mostly at night.
			The army of the neighbouring state denied the attack. It spoke of an accident at a depot and promised that \
			it would look into the matter with care.""";

	@ParameterizedTest
	@ValueSource(strings = { "49 soldiers were killed in the night", "49 soldiers were killed in the night.",
			"We will not leave the valley, whatever they may do to us", "  We will  not\nleave the\u00A0valley ",
			"on the coast - mostly at night", "on the coast — mostly at night", "we\u00ADnt on\u200B", "Lirna",
			"whatever they may do to us,\" the mayor told reporters", "the «cowardly shelling» had gone on",
			"final figure.\n\n“We will not leave the valley" })
	void standsWordForWord(String quotation) {
		assertThat(finds(quotation.replace("we\u00ADnt on\u200B", "go\u00ADne on\u200B"))).singleElement()
			.returns(Likeness.VERBATIM, Find::likeness);
	}

	/**
	 * − left out, + put in, > moved, ~ changed, … shortened, ^ joined, the rest by its
	 * letter.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							We will leave the valley, whatever they may do to us | − not
							He stressed that this is a final figure | − not
							59 soldiers were killed in the night | ~ 49 → 59
							at least 49 soldiers were killed in the night near the northern bridge | + at least
							49 soldiers were wounded in the night near the northern bridge | ~ killed → wounded
							49 civilians were killed in the night near the southern bridge | ~ soldiers → civilians, ~ northern → southern
							the minister said that 49 soldiers were killed | c The → the
							49 soldiers were killed. In the night near the northern bridge | s → ., c in → In
							the cowardly shelling had gone on for hours | m “ →, m ” →
							the mayor “told reporters” on Friday, adding | m → “, m → ”
							49 soldiers were killed … near the northern bridge | … in the night
							We will not leave […] whatever they may do to us | … the valley,
							We will not leave ... the port of Lirna, on the coast | … the valley, whatever they may do to us,” the mayor told reporters on Friday, adding that the “cowardly shelling” had gone on for hours. The border has been closed since 1998. Trade goes through
							He stressed that this is not a final figure. The minister said that 49 soldiers were killed in the night | > He stressed that this is not a final figure.
					49 soldiers were killed in the night. The army of the neighbouring state denied the attack | ^ near the northern bridge
							""")
	void marksWhatIsAltered(String quotation, String differences) {
		assertThat(finds(quotation)).singleElement()
			.extracting((find) -> differences(find).replaceAll("\\^ (near the northern bridge).*", "^ $1"))
			.isEqualTo(differences);
	}

	@Test
	void standsWhereverItIsWordForWord() {
		assertThat(Quote.of("the army denied")
			.in("The army denied it. Today the army denied it; the army denied all.")
			.first()).extracting((find) -> find.words().start()).containsExactly(26, 46);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			“49 soldiers were killed in the night” | true | NONE
			49 soldiers were killed in the night | false | NONE
			"We will not leave the valley" | true | ALL
			“We will not leave the valley | true | ALL
			whatever they may do to us,” | true | ALL
			adding that the “cowardly shelling” had gone on | false | SOME
			‘cowardly shelling’ | true | ALL
			""")
	void tellsWhatStandsInQuotationMarks(String quotation, boolean given, Marks there) {
		assertThat(Quote.of(quotation).isMarked()).isEqualTo(given);
		assertThat(finds(quotation)).singleElement().extracting(Find::marks).isEqualTo(there);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The president thanked the neighbours for their help in the floods of last year",
			"He said that they were in the city", "soldiers attacked", "killed near the depot", "minister of war", "!?",
			"", "“”", "…", "\uD83D\uDE00", "...,;:-", "[…]" })
	void isNotHere(String quotation) {
		assertThat(finds(quotation)).isEmpty();
	}

	@Test
	void keepsOfTwoPlacesTheWordsThatBothHave() {
		Find find = finds("We will not leave the valley. It spoke of an accident at a depot").get(0);
		assertThat(find.shared()).extracting(Words::text)
			.containsExactly("We will not leave the valley", ". It spoke of an accident at a depot");
		assertThat(find.words(Kind.JOINED)).isGreaterThan(40);
	}

	@Test
	void countsAllPlacesThoughItShowsSome() {
		Finds finds = Quote.of("the army denied").in("Today the army denied it. ".repeat(300));
		assertThat(finds.places()).isEqualTo(300);
		assertThat(finds.first()).hasSizeLessThan(100);
		assertThat(finds.complete()).isTrue();
	}

	@Test
	void doesNotSayThatAllOfALongTextWasComparedWhereItWasNot() {
		String quotation = "x ".repeat(1000).strip();
		assertThat(Quote.of(quotation).in("It was y. ".repeat(5000)).complete()).isFalse();
		assertThat(Quote.of(quotation).in("It was y. ".repeat(50)).complete()).isTrue();
		assertThat(Quote.of("We will leave it").in("It was y. ".repeat(5000)).complete()).isTrue();
	}

	@Test
	void namesTheWordsOfWhichATextHasSomeWhereItStandsThere() {
		assertThat(Quote.of("“The army, he said, denied it.”").runs()).containsExactly("The army, he", "army, he said",
				"he said, denied", "said, denied it");
		assertThat(Quote.of("army of war").runs()).containsExactly("army", "of", "war");
	}

	@Test
	void countsInCodePoints() {
		Find find = Quote.of("was here").in("\uD83D\uDE00 He was here.").first().get(0);
		assertThat(find.words()).isEqualTo(new Words(5, 13, "was here"));
	}

	/** Whatever is typed, and however often a report repeats itself. */
	@ParameterizedTest
	@MethodSource("hostileTexts")
	void comesToAnEnd(String quotation, String text) {
		assertTimeout(Duration.ofSeconds(5), () -> Quote.of(quotation).in(text));
	}

	static Stream<Arguments> hostileTexts() {
		List<String> units = List.of("a ", "a b ", "\"", "“", "”", "-", "a-", "…", "(", "'", "\u0301", "\uD800", "x\n",
				"1.", "[a]", ". ", "\u200B", "a\u00AD");
		return units.stream()
			.flatMap((unit) -> Stream.of(
					Arguments.of(unit.repeat(2000 / unit.length()), unit.repeat(500_000 / unit.length())),
					Arguments.of(unit.repeat(2000 / unit.length()) + "b", unit.repeat(200_000 / unit.length()) + "c")));
	}

	@Test
	void findsItInALongReportToo() {
		String text = "Nothing of note was said of it on that day. ".repeat(20_000) + REPORT
				+ " Nothing of note was said of it on that day.".repeat(20_000);
		assertThat(Quote.of("We will leave the valley, whatever they do to us").in(text).first()).singleElement()
			.extracting(QuoteTests::differences)
			.isEqualTo("− not, − may");
	}

	private static String differences(Find find) {
		return find.pieces().stream().filter((piece) -> piece.kind() != Kind.SAME).map((piece) -> {
			String report = (piece.report() != null) ? piece.report().text().replace('\n', ' ') : "";
			String quote = (piece.quote() != null) ? piece.quote() : "";
			return switch (piece.kind()) {
				case LEFT_OUT -> "− " + report;
				case SHORTENED -> "… " + report;
				case JOINED -> "^ " + report;
				case PUT_IN -> "+ " + quote;
				case MOVED -> "> " + quote;
				case CHANGED -> "~ " + report + " → " + quote;
				default ->
					piece.kind().name().toLowerCase(Locale.ROOT).charAt(0) + " " + (report + " → " + quote).strip();
			};
		}).collect(Collectors.joining(", "));
	}

	private static List<Find> finds(String quotation) {
		return Quote.of(quotation).in(REPORT).first();
	}

}

package org.conflictarchive.extraction.dates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.conflictarchive.seeds.Paragraphs;
import org.conflictarchive.seeds.SeedMetadata;
import org.conflictarchive.seeds.Sentences;
import org.conflictarchive.vocabulary.Span;
import org.conflictarchive.vocabulary.StatedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Dates are written as value, precision, basis and the words they rest on. */
class ChronologyTests {

	/** A Thursday. */
	private static final String PUBLISHED = "2019-01-24";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Shells fell on Monday.                            | 2019-01-21 day inferred [Monday]
					Shells fell on Thursday.                          | 2019-01-24 day inferred [Thursday]
					Shells fell last Thursday.                        | 2019-01-17 day inferred [last Thursday]
					Shells fell yesterday.                            | 2019-01-23 day inferred [yesterday]
					Shells fell today.                                | 2019-01-24 day metadata [today]
					Shells fell overnight.                            | 2019-01-24 day inferred [overnight]
					Shells fell two days ago.                         | 2019-01-22 day inferred [two days ago]
					Shells fell on January 3.                         | 2019-01-03 day inferred [January 3]
					Shells fell on 13 September.                      | 2018-09-13 day inferred [13 September]
					Shells fell on Tuesday, 13 September.             | 2016-09-13 day inferred [Tuesday, 13 September]
					Shells fell on 13 Sept. 2016.                     | 2016-09-13 day stated [13 Sept. 2016]
					Shells fell on 13/09/2016.                        | 2016-09-13 day stated [13/09/2016]
					Shells fell in September 2016.                    | 2016-09 month stated [in September 2016]
					Shells fell in September.                         | 2018-09 month inferred [in September]
					Shells fell last year.                            | 2018 year inferred [last year]
					Shells fell in May last year.                     | 2018-05 month inferred [in May last year]
					Shells fell in March of this year.                | 2019-03 month inferred [in March of this year]
					Shells fell on March 3 last year.                 | 2018-03-03 day inferred [on March 3 last year]
					Shells fell on Christmas Eve.                     | 2018-12-24 day inferred [Christmas Eve]
					Shells fell at the end of March.                  | 2018-03 month inferred [the end of March]
					Shells fell over the weekend.                     | 2019-01 month inferred [over the weekend]
					Shells fell on Monday last week.                  | 2019-01-14 day inferred [Monday last week]
					Shells have fallen since last year.               | 2018 since inferred [since last year]
					2018 saw many raids.                              | 2018 year stated [2018]
					Many left in the 2014 war.                        | 2014 year stated [in the 2014]
					By Tuesday all was calm.                          | 2019-01-22 day inferred [Tuesday]
					Shells fell overnight. They came at 11 p.m. on Wednesday. | 2019-01-23 day inferred [Wednesday]
					Shells fell last week.                            | 2019-01 month inferred [last week]
					Shells fell in the summer of 2014.                | 2014 year stated [in the summer of 2014]
					Shells fell in the 1990s.                         | 1990..1999 range stated [in the 1990s]
					Shells fell from 1992 to 1994.                    | 1992..1994 range stated [from 1992 to 1994]
					Shells fell between 12 and 14 January.            | 2019-01-12..2019-01-14 range inferred [between 12 and 14 January]
					Shells fell from Saturday to Monday.              | 2019-01-19..2019-01-21 range inferred [from Saturday to Monday]
					Shells have fallen since 1988.                    | 1988 since stated [since 1988]
					Shells have fallen since Monday.                  | 2019-01-21 since inferred [since Monday]
					Shells fell in recent months.                     |
					The vote will be on Friday.                       | 2019-01-24 day metadata []
					Shells fell on Monday. That day a house burnt.    | 2019-01-21 day inferred [Monday, That day]
					Shells fell on Monday, but the toll rose on Wednesday. Hours later it ended. | 2019-01-21 day inferred [Monday, Hours later]
					Shells fell on Monday in a town which had been lost last week. Hours later it ended. | 2019-01-21 day inferred [Monday, Hours later]
					Guns came late on Wednesday. Shells fell overnight. | 2019-01-23 day inferred [late on Wednesday, overnight]
					All fled in May 2015. A month later they came back. | 2015-06 month inferred [in May 2015, A month later]
					They have fled since a truce ended in May 2015. That year many died. | 2015 year inherited [in May 2015, That year]
					Shells fell on Monday. Two days later it ended.   | 2019-01-23 day inferred [Monday, Two days later]
					""")
	void settlesTheLastSentence(String text, @Nullable String date) {
		List<Span> sentences = Sentences.in(text);
		assertThat(show(text, read(text, PUBLISHED).ofNarration(sentences.get(sentences.size() - 1)))).isEqualTo(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2019-01 | Shells fell on January 3. | 2019-01-03 day inferred [January 3]
			2019    | Shells fell on May 3.     | 2019-05-03 day inferred [May 3]
			2019    | Shells fell on Monday.    |
			""")
	void settlesAsFarAsTheReportsDateGoes(String published, String text, @Nullable String date) {
		assertThat(show(text, read(text, published).ofNarration(Sentences.in(text).get(0)))).isEqualTo(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					It fell on Tuesday, September 13. In November 2020 they met. | 2022-09-13 day inferred [Tuesday, September 13, In November 2020]
					It fell on Tuesday, 13 September. They met in 2022.          | 2022-09-13 day inferred [Tuesday, 13 September, in 2022]
					It fell on September 13. In November 2020 they met.          |
					It fell on Tuesday, September 13. They met.                  |
					It fell on Tuesday. In November 2020 they met.               |
					""")
	void infersTheReportsDateFromItsWords(String text, @Nullable String date) {
		assertThat(show(text, read(text, null).published())).isEqualTo(date);
	}

	/** The cue stands between brackets, the content between braces. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The army [said] on Monday that {five were killed on Sunday}.               | 2019-01-21 day inferred [Monday]
					The army on Monday [said] {five were killed}.                              | 2019-01-21 day inferred [Monday]
					On Monday, the army [said] {five were killed}.                             | 2019-01-21 day inferred [Monday]
					In a statement on Monday, the army [said] {five were killed}.              | 2019-01-21 day inferred [Monday]
					"{Five were killed}," he [told] Radio One in Kyiv late on Monday.          | 2019-01-21 day inferred [late on Monday]
					The general, speaking in Jordan Monday, [said] {five were killed}.         | 2019-01-21 day inferred [Monday]
					{The town fell}, the army [said] in a statement issued on Monday.          | 2019-01-21 day inferred [Monday]
					All was calm and on Monday the army [announced] {the end}.                 | 2019-01-21 day inferred [Monday]
					The army [accused] them at the time of {a breach}.                         | 2019-01-24 day metadata []
					Shells fell on Tuesday. The army [said] {five were killed on Sunday}.      | 2019-01-22 day inferred [Tuesday]
					Shells fell on Tuesday. {On Sunday, a bomb fell}, the army [said].         | 2019-01-22 day inferred [Tuesday]
					Shells fell on Tuesday. The general, freed on Monday, [said] {it was over}. | 2019-01-22 day inferred [Tuesday]
					Shells fell on Tuesday. Officials [called] {Monday's raid a breach}.       | 2019-01-22 day inferred [Tuesday]
					Shells fell on Tuesday. Earlier, the army [said] {it was over}.            |
					Shells fell on Tuesday. A report by the council on Monday [said] {five were killed}. | 2019-01-21 day inferred [Monday]
					Shells fell on Tuesday. {Five were killed} [according to] the mayor, Ana Berg, on Monday. | 2019-01-21 day inferred [Monday]
					Shells fell on Tuesday. "{All is lost}," [said] a man who fled on Monday.   | 2019-01-22 day inferred [Tuesday]
					Shells fell on Tuesday. "{All is lost}," [said] a man wounded on Monday.    | 2019-01-22 day inferred [Tuesday]
					Shells fell on Tuesday. "{All is lost}," [said] a witness of the raid on Monday. | 2019-01-22 day inferred [Tuesday]
					Shells fell on Tuesday. "{All is lost}," he was [quoted] by the agency as saying on Monday. | 2019-01-21 day inferred [Monday]
					Shells fell on Tuesday. Kyiv [accused] Moscow on Monday of {a breach}.      | 2019-01-21 day inferred [Monday]
					Shells fell on Tuesday. Kyiv [described] {the group on Monday as a menace}. | 2019-01-21 day inferred [Monday]
					Shells fell on Tuesday. Kyiv [announced] {a truce} in a statement on Monday. | 2019-01-21 day inferred [Monday]
					Shells fell on Tuesday. He [said] {all was lost} while addressing the press on Monday. | 2019-01-21 day inferred [Monday]
					Shells fell on Tuesday. Speaking to reporters after talks on Monday, he [said] {all was lost}. | 2019-01-21 day inferred [Monday]
					Shells fell on Tuesday. On Monday, as part of his journey, he [said] {all was lost}. | 2019-01-21 day inferred [Monday]
					Shells fell on Tuesday. The army said on Monday that all was lost and [vowed] {to fight on}. | 2019-01-21 day inferred [Monday]
					Shells fell on Tuesday. The army said on Monday that all was lost, [adding] {it would fight on}. | 2019-01-21 day inferred [Monday]
					Shells fell on Tuesday. The army vowed on Monday that it would win, while Kyiv [warned] {of war}. | 2019-01-22 day inferred [Tuesday]
					Shells fell on Tuesday. No claim was reported on Monday, but Kyiv [blamed] {rebels}. | 2019-01-22 day inferred [Tuesday]
					Shells fell on Tuesday. Work was stopped on Monday, with the mayor [describing] {the danger}. | 2019-01-21 day inferred [Monday]
					Shells fell on Tuesday. On Monday, papers reported {him dead}, [citing] sources. | 2019-01-21 day inferred [Monday]
					NATO said on Monday - at last - that {it was over}, he [said].              | 2019-01-24 day metadata []
					On Tuesday, [according to] the mayor, {shells fell}.                        | 2019-01-24 day metadata []
					Visiting a school on Monday, the mayor [warned] of {war}.                   | 2019-01-21 day inferred [Monday]
					He told diplomats in Kyiv on Monday that all was lost, [accusing] {Moscow}. | 2019-01-21 day inferred [Monday]
					They began it early on Monday, [saying] {it was time}.                      | 2019-01-21 day inferred [early on Monday]
					It has told nothing since January 3, when it [admitted] {losing 9}.         | 2019-01-03 day inferred [since January 3]
					Asked whether they might meet this month, he [said] {no}.                   | 2019-01-24 day metadata []
					Guns fell silent in May. Kyiv [announced] {a truce at the time}.            | 2018-05 month inferred [in May, at the time]
					{Shells fell on Tuesday}, officials [said].                                | 2019-01-24 day metadata []
					Five were killed in the United States on Tuesday, when {it fell}, officials [said]. | 2019-01-24 day metadata []
					""")
	void datesTheMomentOfSpeaking(String marked, @Nullable String date) {
		String text = marked.replaceAll("[\\[\\]{}]", "");
		Span cue = marked(marked, '[', ']');
		Span content = marked(marked, '{', '}');
		assertThat(show(text, read(text, PUBLISHED).ofSpeaking(sentenceAt(text, cue), cue, content))).isEqualTo(date);
	}

	/**
	 * The cue, if any, stands between brackets, the claim, which is all of the content,
	 * in braces.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The army [said] on Monday that {five were killed on Sunday}.                    | 2019-01-20 day inferred [Sunday]
					The army [said] on Monday that {five were killed}.                              |
					The army [said] on Monday that {five were killed}. The blast hit it on Sunday.  | 2019-01-20 day inferred [Sunday]
					A blast hit it on Sunday. The army [said] on Monday that {five were killed}.    | 2019-01-20 day inferred [Sunday]
					A blast hit it on Sunday. On Monday the army [said] {five were killed}.         | 2019-01-20 day inferred [Sunday]
					A blast hit it on Sunday. The toll rose on Monday, when the army [said] {five were killed}. | 2019-01-20 day inferred [Sunday]
					A blast hit it on Sunday. Envoys met on Monday. The army [said] {five were killed}. | 2019-01-20 day inferred [Sunday]
					A blast hit it on Sunday. In 2016, the army [said], {five were killed}.         | 2016 year stated [In 2016]
					A blast hit it on Sunday. In recent months, the army [said], {five were killed}. |
					A blast hit it on Sunday. Earlier, the army [said] {five were killed}.          |
					The army [said] {five were killed}.                                             |
					On Tuesday morning, a man shot shoppers, with {the toll rising to 22} on Wednesday, [reported] officials. | 2019-01-22 day inferred [Tuesday morning]
					A blast hit it on Tuesday. Rescuers came on Wednesday, bringing {the toll to 31}.       | 2019-01-22 day inferred [Tuesday]
					A blast hit it on Tuesday. As of Wednesday, {20 bodies had been found}.                 | 2019-01-22 day inferred [Tuesday]
					A blast hit it on Tuesday. The UN [recorded] {90 deaths} as of January 20.              |
					A blast hit it on Tuesday. The army [said] {five were killed} near the river on Monday, as was confirmed. | 2019-01-21 day inferred [Monday]
					More than 40 were killed on Tuesday. The army [said] {35 died at once}.                 | 2019-01-22 day inferred [Tuesday]
					A blast hit it on Tuesday. {Ninety have been killed} since the truce ended in May.      | 2018-05 since inferred [in May]
					A blast hit it on Tuesday. {Ninety have been killed} since then.                        |
					A blast hit it on Tuesday. {Ninety died} in the long war.                               |
					Four days after gunmen stormed a school, officials [said] on Wednesday that {76 were missing}. | 2019-01-19 day inferred [Four days after, Wednesday]
					KYIV, Ukraine — Four days after gunmen came, officials [said] on Wednesday that {6 were missing}. | 2019-01-19 day inferred [Four days after, Wednesday]
					A day after they agreed, officials [said] on Wednesday that {76 were missing}.           |
					They had met until a war began in July 2016, {killing 300} and ending a truce signed 11 months earlier. | 2016-07 month stated [in July 2016]
					Fighting in March 2018 left {40 dead}.                                                  | 2018-03 month stated [in March 2018]
					A blast hit it on Tuesday. {Ninety have died} since a truce broke down in July 2015. That year {nine died}. | 2015-07 since stated [in July 2015]
					The mayor put {the dead at six} after a blast on Tuesday, but [told] the state-run radio on Wednesday that all was over. | 2019-01-22 day inferred [Tuesday]
					A blast hit it on Tuesday. The insurgency, which began in 2009, has {killed 90}.        |
					A blast hit it on Tuesday. {Nine died} in the deadliest attack since 2018.              | 2019-01-22 day inferred [Tuesday]
					A blast hit it at 4:42 on Tuesday (2024 Monday, UTC). {Five were killed}.               | 2019-01-22 day inferred [Tuesday]
					"Shells fell on Tuesday," he wrote. {Five were killed}.                                 | 2019-01-22 day inferred [Tuesday]
					""")
	void datesTheLosses(String marked, @Nullable String date) {
		String text = marked.replaceAll("[\\[\\]{}]", "");
		Span cue = marked.contains("[") ? marked(marked, '[', ']') : null;
		Span claim = marked(marked, '{', '}');
		assertThat(show(text, read(text, PUBLISHED).ofLosses(sentenceAt(text, claim), cue, claim, claim)))
			.isEqualTo(date);
	}

	@Test
	void takesTheDayUpAgainAfterAParagraphOfBackground() {
		String text = """
				Shells fell on Monday.
				In 2016 they had met. They agreed.
				The army said it was over.
				They left on Tuesday.
				A house burnt.
				""";
		Span cue = spanOf(text, "said");
		Chronology chronology = read(text, PUBLISHED);
		assertThat(chronology.ofNarration(sentenceAt(text, spanOf(text, "agreed")))).extracting(StatedDate::value)
			.isEqualTo("2016");
		assertThat(chronology.ofNarration(sentenceAt(text, cue))).isNull();
		assertThat(chronology.ofSpeaking(sentenceAt(text, cue), cue, spanOf(text, "it was over")))
			.extracting(StatedDate::value)
			.isEqualTo("2019-01-21");
		assertThat(chronology.ofNarration(sentenceAt(text, spanOf(text, "burnt")))).extracting(StatedDate::value)
			.isEqualTo("2019-01-22");
	}

	@Test
	void takesTheDayOfTheLossesUpAgainUntilTheStoryGoesOn() {
		String text = """
				Shells fell on Tuesday.
				It was for the deaths of two guards on Sunday. One more died.
				Five were killed.
				A guard died of his wounds on Wednesday.
				Seven were hurt.
				On Wednesday, a bomb fell.
				Six were killed.
				""";
		Chronology chronology = read(text, PUBLISHED);
		assertThat(Stream.of("One more died", "Five were killed", "Seven were hurt", "Six were killed")
			.map((words) -> chronology.ofLosses(sentenceAt(text, spanOf(text, words)), null, spanOf(text, words),
					spanOf(text, words))))
			.extracting((date) -> (date != null) ? date.value() : null)
			.containsExactly("2019-01-20", "2019-01-22", "2019-01-22", "2019-01-23");
	}

	@Test
	void datesWhatThePublicIsToldLaterOn() {
		String text = """
				A bomb has torn through a market, killing nine.
				No group has admitted it.
				Shops were shut.
				Streets were empty.
				The blast was heard yesterday.
				""";
		assertThat(read(text, PUBLISHED).ofLosses(sentenceAt(text, spanOf(text, "nine")), null, spanOf(text, "nine"),
				spanOf(text, "killing nine")))
			.extracting(StatedDate::value)
			.isEqualTo("2019-01-23");
	}

	@Test
	void takesNoNightFromAnEveningToldLate() {
		String text = "Shells fell overnight.\n\nA.\n\nB.\n\nC.\n\nGuns came late on Wednesday.";
		assertThat(read(text, PUBLISHED).ofNarration(sentenceAt(text, spanOf(text, "overnight"))))
			.extracting(StatedDate::value)
			.isEqualTo("2019-01-24");
	}

	/** Half a megabyte of them: a second each at most, on a busy machine ten. */
	@ParameterizedTest
	@ValueSource(strings = { "Monday ", "September 13 and ", "that day ", "said Monday, ", "as of May 3 ", "since ",
			"Shells fell on Monday. ", "\"Monday ", "overnight " })
	void takesTimeInProportionToTheText(String words) {
		String text = words.repeat(500_000 / words.length());
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(text, PUBLISHED));
	}

	@Test
	void datesEverySentenceOfTheSeed() throws IOException {
		String text = Files.readString(Path.of("seeds/000_d249432dd4f6e141.txt"));
		Chronology chronology = read(text, null);
		String report = "2022-09-13 day inferred [Tuesday, September 13, In November 2020]";
		String night = "2022-09-13 day inferred [Tuesday, September 13, On the night of September 13, In November 2020]";
		assertThat(show(text, chronology.published())).isEqualTo(report);
		assertThat(Sentences.in(text)).extracting((sentence) -> show(text, chronology.ofNarration(sentence)))
			.containsExactly(report, report, report, null, night, night, null, night, night, night, night, night, night,
					"1988 since stated [since 1988]", "1988 year inherited [since 1988]",
					"1992..1994 range stated [1992-1994]", "2020-09 month stated [In September 2020]",
					"2020-11 month stated [In November 2020]", "2020-11 month inherited [In November 2020]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			calls on   | 2022-09-13
			quoted     | 2022-09-13
			stressed   | 2022-09-13
			proposed   |
			accused    | 2022-09-13
			stated     | 2022-09-13
			pointed to | 2022-09-13
			announced its withdrawal | 1988
			""")
	void datesWhatIsSaidInTheSeed(String words, @Nullable String value) throws IOException {
		String text = Files.readString(Path.of("seeds/000_d249432dd4f6e141.txt"));
		Span cue = spanOf(text, words);
		StatedDate date = read(text, null).ofSpeaking(sentenceAt(text, cue), cue,
				new Span(cue.end() + 1, cue.end() + 9));
		assertThat((date != null) ? date.value() : null).isEqualTo(value);
	}

	private static Chronology read(String text, @Nullable String published) {
		SeedMetadata metadata = new SeedMetadata(null, null, null, null, published, null, null, null, null, null, null,
				null, null);
		return Chronology.of(text, metadata, Paragraphs.in(text), Sentences.in(text));
	}

	private static Span sentenceAt(String text, Span words) {
		return Sentences.in(text).stream().filter((sentence) -> sentence.covers(words)).findFirst().orElseThrow();
	}

	private static Span spanOf(String text, String words) {
		return new Span(text.indexOf(words), text.indexOf(words) + words.length());
	}

	/** The place of marked words once all marks are taken out. */
	private static Span marked(String marked, char open, char close) {
		String before = marked.substring(0, marked.indexOf(open)).replaceAll("[\\[\\]{}]", "");
		String words = marked.substring(marked.indexOf(open) + 1, marked.indexOf(close));
		return new Span(before.length(), before.length() + words.length());
	}

	private static @Nullable String show(String text, @Nullable StatedDate date) {
		if (date == null) {
			return null;
		}
		String end = (date.end() != null) ? ".." + date.end() : "";
		List<String> words = date.from().stream().map((span) -> span.in(text)).toList();
		return date.value() + end + " " + date.precision().word() + " " + date.basis().word() + " " + words;
	}

}

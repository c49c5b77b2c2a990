package org.conflictarchive.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.conflictarchive.vocabulary.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class SentencesTests {

	/** Sentences end where a bar stands. */
	@ParameterizedTest
	@ValueSource(strings = { "The army left.|The town was empty.", "Did it end?|It did!|The town was empty.",
			"It has ended.|The army left.", "He left (at last).|She stayed.", "(He left.|She stayed.)|Nobody came.",
			"“It has ended.”|The army left.", "\"It has ended.\"|The army left.", "‘It has ended.’|The army left.",
			"He said “no.”|Then he left.", "\"Fire!\"|The town was empty.",
			"\"The explosion was very powerful.|The whole building has collapsed,\" he said.",
			"He wept...|She laughed.", "He wept…|She laughed.", "He wept. . .|She laughed.",
			"\"It was hard[.]|We went on,\" he said.", "It ended.|[...] We went on.", "It ended.[1]|The army left.",
			"It ended.[1][23]|The army left.", "Twelve died in 2020.|The army left.", "In 2020.|12 people died.",
			"The army left.|“We saw it,” he said.", "The army left.|‘We saw it,’ he said.",
			"He lives in the U.S.|The army left.", "He lives in the U.S.|It is far.",
			"\"He left the U.S.\"|The army stayed.", "At 5 p.m.|The army left.", "At 5 p.m.|Police came.",
			"It met in Sept.|The army left.", "The answer is No.|The army left.",
			"It bought Acme Inc.|The price was low.", "He lives on Main St.|The army left.",
			"Arms, food, etc.|The army left.", "So do I.|The army left.", "The army left.|al-Amin fled.",
			"The army left.|eBay said so.", "\"It has ended.\"|Smith said the war was over.",
			"\"It has ended.\"|Smith said on Monday that the war was over.",
			"\"It has ended.\"|Smith said: \"We won.\"", "\"It has ended.\"|The army left and Smith said no.",
			"The army left.|$5 million was lost.", "The army left.|1,000 stayed.",
			"“Why?”|The ministry gave no answer.", "Is it No?|The army left." })
	void endsThem(String text) {
		assertSentences(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mr. Smith left.", "Lt. Gen. J. K. Smith met Dr. Jones.", "MR. SMITH LEFT.",
			"The U.S. Secretary of State left.", "U.S. President J. Smith left the U.S. Senate.",
			"He lives at No. 10 Main St. in Springfield.", "On Sept. 13 the army left.", "At 5 a.m. Monday it left.",
			"At 5 p.m. EST it left.", "At 5 p.m. 13 September it left.", "At 5.30 p.m. the army left.",
			"It rose by 3.5 percent.", "It cost $1.2 million.", "St. Petersburg fell.", "Ft. Bragg was hit.",
			"The army of Acme Inc. Chairman Smith left.", "The firms, e.g. Acme, left.", "North v. South was heard.",
			"\"Why?\" he asked.", "“Why?” asked Smith.", "\"Why?\" Smith asked.", "\"Why?\" Smith asked on Monday.",
			"\"It has ended.\" Smith said.", "“It has ended.” Gen. J. K. Smith said.",
			"\"It has ended.\" the ministry said.", "\"It has ended.\" The ministry told reporters.",
			"\"Stop!\", he cried.", "\"Stop!\" — he cried.", "Yahoo! said so.", "Yahoo! News said so.",
			"He wept... and laughed.", "He wept … and laughed.", "“We [...] Went on,” he said.", "1. The army left.",
			"a. The army left.", "IV. The army left.", "KYIV, Sept. 13 (Reuters) — The army left.", "Army leaves town",
			"It is on example.org now.", "It is on www.example.Org now.", "It is on Example.Com now.",
			"Gen.Smith left.", "Brig.-Gen. Smith left.", "The No. 2 official left.", "A. B. Smith left.",
			"The so-called (“Why?”) army left.", "The Ph.D. thesis of Smith.", "It has ended. \"",
			"World War I. Veterans came.", "W. Smith left." })
	void leavesThemWhole(String text) {
		assertSentences(text);
	}

	@Test
	void endsThemWithTheParagraph() {
		assertThat(sentences("Army leaves town\nIt left at 5 a.m.\r\n\n“It has ended"))
			.containsExactly("Army leaves town", "It left at 5 a.m.", "“It has ended");
	}

	@Test
	void splitsWhereABlankIsMissing() {
		assertThat(sentences("It has ended.The army left.“We saw it,” he said.He wept?She did."))
			.containsExactly("It has ended.", "The army left.", "“We saw it,” he said.", "He wept?", "She did.");
	}

	@Test
	void coversEveryCharacterThatIsNotBlank() throws IOException {
		Path seed = Path.of("seeds/000_d249432dd4f6e141.txt");
		String text = Files.readString(seed) + "\n . \n...\n\" ? \" !\n\u00a0𝔸. B?\u2028C";
		int position = 0;
		for (Span sentence : Sentences.in(text)) {
			assertThat(text.substring(position, sentence.start())).matches("[\\s\\h\\u2028]*");
			assertThat(sentence.in(text)).doesNotContain("\n").matches("\\S|\\S.*\\S");
			position = sentence.end();
		}
		assertThat(text.substring(position)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { ".", ". ", ".\" ", "a.a", "a", "? ", "\"", ". . ", "It ended. ", "U.S. ", "[1]", ".[1]",
			"J. ", "\"Ended.\" Smith ", "(", " ", ".\"x ", "1. " })
	void readsAMegabyteAtOnce(String unit) {
		String text = unit.repeat(1_000_000 / unit.length());
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Sentences.in(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[1]", "[", "\"", "”", "“", "\u00a0", "'", "(", ")", "A", "a ", "-" })
	void readsAMegabyteAfterAFullStopAtOnce(String unit) {
		String text = "It ended." + unit.repeat(1_000_000 / unit.length()) + " It began.";
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Sentences.in(text));
	}

	private static void assertSentences(String marked) {
		assertThat(sentences(marked.replaceAll("(?<=\\S)\\|(?=\\S)", " ").replace("|", "")))
			.containsExactly(marked.split(" *\\| *"));
	}

	private static List<String> sentences(String text) {
		return Sentences.in(text).stream().map((span) -> span.in(text)).toList();
	}

}

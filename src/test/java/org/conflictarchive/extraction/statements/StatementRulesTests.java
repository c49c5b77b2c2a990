package org.conflictarchive.extraction.statements;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.speakers.Cast;
import org.conflictarchive.vocabulary.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatementRulesTests {

	/** Sentences and the statements in them, from the table that explains itself. */
	static Stream<Arguments> phrasings() throws IOException {
		try (InputStream in = StatementRulesTests.class.getResourceAsStream("/statements/phrasings.txt")) {
			List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
			return lines.stream()
				.filter((line) -> !line.startsWith("#") && line.contains(" =>"))
				.map((line) -> line.split(" =>", 2))
				.map((parts) -> Arguments.of(parts[0], parts[1].strip()));
		}
	}

	@ParameterizedTest
	@MethodSource("phrasings")
	void findsWhoSaysWhat(String sentence, String statements) {
		assertThat(in(sentence)).isEqualTo(statements);
	}

	@ParameterizedTest
	@EnumSource
	void findsEachRulesExample(AttributionRule rule) {
		assertThat(finds(rule.example())).extracting(StatementFind::rule).contains(rule.label());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"We will not leave," the mayor said.              | DIRECT
			The mayor said the strike was "a serious mistake". | MIXED
			The mayor said nobody would leave.                | INDIRECT
			""")
	void tellsHowItIsRendered(String sentence, StatementKind kind) {
		assertThat(finds(sentence)).extracting(StatementFind::kind).containsExactly(kind);
	}

	@Test
	void continuesAQuotationWithTheSpeakerBefore() {
		assertThat(in("\"We ran,\" Anna Weiss said on Monday.\n\n\"There was no time to take anything.\""))
			.isEqualTo("Anna Weiss: We ran | Anna Weiss: There was no time to take anything.");
	}

	@Test
	void readsAQuotationOverParagraphsAsItsSpeakersWords() {
		assertThat(in("Anna Weiss said: \"We ran.\n\n\"There was no time to take anything.\""))
			.isEqualTo("Anna Weiss: We ran. | Anna Weiss: There was no time to take anything.");
	}

	@Test
	void relaysSpeechWithinSpeech() {
		List<StatementFind> finds = finds("The army said the pilot was safe, Reuters reported.");
		assertThat(finds).hasSize(1);
		assertThat(finds.get(0).relays()).extracting((member) -> member.name()).containsExactly("Reuters");
	}

	@Test
	void givesSpeechWithinSpeechToBothVoices() {
		assertThat(in("Anna Weiss said the town was quiet and that the army had said it would withdraw."))
			.contains("Anna Weiss: the town was quiet", "the army: it would withdraw");
	}

	@Test
	void takesTimeInProportionToLength() {
		String cues = "said that he " + "said that he ".repeat(40_000);
		assertThat(finds(cues)).isEmpty();
	}

	private static List<StatementFind> finds(String words) {
		Text text = Text.of(words);
		return StatementRules.in(text, Cast.of(text));
	}

	private static String in(String words) {
		return finds(words).stream()
			.map((find) -> Objects.requireNonNull(find.speaker()).in(words) + ": " + find.content().in(words))
			.collect(Collectors.joining(" | "));
	}

}

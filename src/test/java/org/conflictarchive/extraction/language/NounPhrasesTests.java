package org.conflictarchive.extraction.language;

import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NounPhrasesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					The army said so.                                              | said | The army
					On Tuesday the army said so.                                   | said | the army
					In Geneva, the UN human rights office said so.                 | said | the UN human rights office
					The army has never said so.                                    | said | The army
					The army on Monday said so.                                    | said | The army
					Mark Dover, a spokesman for the army, said so.                 | said | Mark Dover
					Mark Dover (46) said so.                                       | said | Mark Dover
					Mark Dover, 46, who fled in May, said so.                      | said | Mark Dover
					An official familiar with the talks said so.                   | said | An official familiar with the talks
					The ministries of defence of both states said so.              | said | The ministries of defence of both states
					The army and the navy said so.                                 | said | The army and the navy
					The US and others involved in trying to end the war said so.   | said | The US and others involved in trying to end the war
					The army fled and later said so.                               | said | The army
					He warned the army, which said so.                             | said | which
					A man who fled said so.                                        | said | A man
					The town fell, but the army said so.                           | said | the army
					""")
	void findsTheSubjectOfAVerb(String text, String verb, String subject) {
		Sentence sentence = Text.of(text).sentences().get(0);
		int at = IntStream.range(0, sentence.size()).filter((i) -> sentence.is(i, verb)).findFirst().orElseThrow();
		Phrase found = Objects.requireNonNull(Subjects.of(sentence, at));
		assertThat(found.span().in(text)).isEqualTo(subject);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			The two old men fled.                    | The two old men
			A resident she knew fled.                | A resident
			The army's spokesman fled.               | The army's spokesman
			The ministries of defence fled.          | The ministries
			""")
	void endsAPhraseBeforeItsAttachments(String text, String phrase) {
		Sentence sentence = Text.of(text).sentences().get(0);
		assertThat(sentence.span(0, NounPhrases.endOfBase(sentence, 0)).in(text)).isEqualTo(phrase);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			The ministries of defence of both states fled.  | The ministries of defence of both states
			The head of the army on Monday fled.            | The head of the army
			""")
	void attachesPrepositions(String text, String phrase) {
		Sentence sentence = Text.of(text).sentences().get(0);
		assertThat(sentence.span(0, NounPhrases.end(sentence, 0)).in(text)).isEqualTo(phrase);
	}

}

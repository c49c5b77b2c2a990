package org.conflictarchive.extraction.speakers;

import java.util.List;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * A capitalised name in the text, with what stands around it.
 *
 * @param phrase the name's own tokens, without office and article
 * @param type what the words tell: null where they leave it open
 * @param role the office before it or set off behind it, as written, or null
 * @param party the state or organisation of the office, or null
 */
record Name(Phrase phrase, @Nullable ActorType type, @Nullable String role, @Nullable Party party) {

	/** A known state or organisation, or a body by its words. */
	record Party(@Nullable Known known, @Nullable Phrase words) {
	}

	Sentence sentence() {
		return this.phrase.sentence();
	}

	List<String> words() {
		return this.phrase.tokens().stream().map((token) -> token.text()).toList();
	}

	String text() {
		return Names.written(this.phrase);
	}

}

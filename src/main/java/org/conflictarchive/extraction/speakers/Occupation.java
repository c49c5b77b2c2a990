package org.conflictarchive.extraction.speakers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.conflictarchive.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Losses in land that another state holds, told by those whom it put there: whose people
 * they are is what the war is about, and so stays open.
 */
final class Occupation {

	/** "Moscow-installed officials", "the head of the occupation administration". */
	private static final Pattern INSTALLED = Pattern.compile(
			"(?<!\\w)(\\w+-(installed|appointed|imposed)( \\w+)? (official|officials|authorities|authority|administration"
					+ "|governor|mayor|leader|leaders|head|chief|prosecutors)"
					+ "|\\w+-backed( \\w+)? (official|officials|authorities|administration|governor|mayor|head|leader)"
					+ "|occupation (official|officials|authorities|administration))(?!\\w)");

	private Occupation() {
	}

	static @Nullable List<Member> open(Loss loss, String text) {
		if (loss.claimants().isEmpty()) {
			return null;
		}
		Sentence sentence = loss.sentence();
		String before = text.substring(sentence.span().start(),
				Math.max(sentence.span().start(), Math.min(sentence.span().end(), loss.told().start())));
		String behind = text.substring(
				Math.min(sentence.span().end(), Math.max(sentence.span().start(), loss.told().end())),
				sentence.span().end());
		Member teller = loss.claimants().get(0);
		String words = (before + " | " + behind + " | " + teller.name() + " | " + teller.role())
			.toLowerCase(Locale.ROOT);
		return INSTALLED.matcher(words).find() ? List.of() : null;
	}

}

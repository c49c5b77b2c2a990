package org.conflictarchive.extraction.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.jspecify.annotations.Nullable;

/**
 * In which states a report says that their people fight each other. A group that says an
 * attack was its own makes it one on the state, civil war or not.
 */
final class CivilWars {

	// No \b: before it Java 17 goes back over all accents of a row
	private static final Pattern CIVIL_WAR = Pattern
		.compile("(?<!\\w)(civil war|(rebel|opposition|insurgent)-(held|controlled|run)|paramilitary"
				+ "|controls (most|much|large parts|swathes) of the (region|country)"
				+ "|federal (troops|forces|soldiers))(?!\\w)", Pattern.CASE_INSENSITIVE);

	private static final Pattern REBELS = Pattern.compile("(?<!\\w)rebels?(?!\\w)", Pattern.CASE_INSENSITIVE);

	private static final Pattern GOVERNMENT_FORCES = Pattern.compile(
			"(?<!\\w)(government|regime) (troops|forces|soldiers|convoy|checkpoint|warplanes|helicopters)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern CLAIMED = Pattern.compile(
			"(?<!\\w)(?!no )(\\w+) (have |has )?(subsequently |later )?claimed responsibility",
			Pattern.CASE_INSENSITIVE);

	private final Set<Member> divided = new HashSet<>();

	/** Whether the war's state is not told, and so may be any. */
	private boolean somewhere;

	CivilWars(Text text, Cast cast) {
		if (isClaimed(text.text())) {
			return;
		}
		for (Sentence sentence : text.sentences()) {
			CIVIL_WAR.matcher(sentence.span().in(text.text())).results().forEach((match) -> {
				Member state = stateAt(sentence, sentence.span().start() + match.start(), cast);
				divide((state != null) ? state : cast.whereabouts().home());
			});
		}
		if (REBELS.matcher(text.text()).find() && GOVERNMENT_FORCES.matcher(text.text()).find()) {
			divide(cast.whereabouts().home());
		}
	}

	private void divide(@Nullable Member state) {
		if (state == null) {
			this.somewhere = true;
		}
		else {
			this.divided.add(state);
		}
	}

	private static boolean isClaimed(String text) {
		return !CLAIMED.matcher(text)
			.results()
			.map((claim) -> text.substring(Math.max(0, claim.start() - 12), claim.end()).toLowerCase(Locale.ROOT))
			.allMatch((claim) -> claim.contains("no ") || claim.contains("nobody") || claim.contains("no one"));
	}

	/**
	 * The state that the sentence names last before the words, else first behind them.
	 */
	private static @Nullable Member stateAt(Sentence sentence, int offset, Cast cast) {
		Member before = null;
		List<Mention> mentions = cast.in(new Phrase(sentence, 0, sentence.size()));
		for (Mention mention : mentions) {
			if (mention.member().isState()) {
				if (mention.start() > offset) {
					return (before != null) ? before : mention.member();
				}
				before = mention.member();
			}
		}
		return before;
	}

	/** Whether people of the state fight each other. */
	boolean divides(Member state) {
		return this.somewhere || this.divided.contains(state);
	}

}

package org.conflictarchive.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.conflictarchive.reading.Reading.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words from which a reader can see an actor's office and the party it speaks for.
 * The rules settle both while names are read and keep no span of them; so they are looked
 * for where the actor is named, or close by in the same paragraph.
 *
 * @param role the words of its office, or null where it has none or none were found
 * @param party words that name the party, or null likewise
 */
public record Grounds(@Nullable Words role, @Nullable Words party) {

	/** How far from its name an office or a party may stand, in code points. */
	private static final int BESIDE = 100;

	/** So many letters a state shares with its adjective: "Ruritania", "Ruritanian". */
	private static final int STEM = 4;

	private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+");

	/**
	 * Of one actor.
	 * @param party whom it speaks for, or null
	 * @param text of the report, in code points
	 */
	public static Grounds of(Reading.Actor actor, Reading.@Nullable Actor party, int[] text) {
		String role = actor.role();
		return new Grounds((role != null) ? ofRole(actor, role, text) : null,
				(party != null) ? ofParty(actor, party, text) : null);
	}

	private static @Nullable Words ofRole(Reading.Actor actor, String role, int[] text) {
		Pattern words = Pattern.compile("(?<!\\p{L})" + Pattern.quote(role) + "(?!\\p{L})",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		return nearest(actor, (place) -> found(words, around(place, text)));
	}

	private static @Nullable Words ofParty(Reading.Actor actor, Reading.Actor party, int[] text) {
		String name = party.name().toLowerCase(Locale.ROOT);
		return nearest(actor, (place) -> {
			Words around = around(place, text);
			List<Words> named = new ArrayList<>(party.places()
				.stream()
				.filter((words) -> around.start() <= words.start() && words.end() <= around.end())
				.toList());
			found(WORD, around).stream().filter((word) -> isOf(word.text(), name)).forEach(named::add);
			return named;
		});
	}

	/** Whether a word is a name's own, or an adjective of it. */
	private static boolean isOf(String word, String name) {
		String lower = word.toLowerCase(Locale.ROOT);
		return lower.length() > STEM && name.length() > STEM && lower.startsWith(name.substring(0, STEM))
				&& lower.length() <= name.length() + STEM;
	}

	private interface Search {

		List<Words> in(Words place);

	}

	/** Of all that is found, what stands nearest to the place it was found for. */
	private static @Nullable Words nearest(Reading.Actor actor, Search search) {
		record Found(Words words, int distance) {
		}
		return actor.places()
			.stream()
			.flatMap((place) -> search.in(place).stream().map((words) -> new Found(words, distance(words, place))))
			.min(Comparator.comparingInt(Found::distance).thenComparingInt((found) -> found.words().start()))
			.map(Found::words)
			.orElse(null);
	}

	private static int distance(Words words, Words place) {
		return Math.max(0, Math.max(place.start() - words.end(), words.start() - place.end()));
	}

	private static List<Words> found(Pattern pattern, Words text) {
		Matcher matcher = pattern.matcher(text.text());
		List<Words> found = new ArrayList<>();
		while (matcher.find()) {
			int start = text.start() + text.text().codePointCount(0, matcher.start());
			found.add(new Words(start, start + matcher.group().codePointCount(0, matcher.group().length()),
					matcher.group()));
		}
		return found;
	}

	/** A place with what stands on both sides of it in its paragraph. */
	private static Words around(Words place, int[] text) {
		int start = place.start();
		while (start > 0 && start > place.start() - BESIDE && !isLineEnd(text[start - 1])) {
			start--;
		}
		int end = place.end();
		while (end < text.length && end < place.end() + BESIDE && !isLineEnd(text[end])) {
			end++;
		}
		return new Words(start, end, new String(text, start, end - start));
	}

	private static boolean isLineEnd(int codePoint) {
		return codePoint == '\n' || codePoint == '\r';
	}

}

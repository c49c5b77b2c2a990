package org.conflictarchive.extraction.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.jspecify.annotations.Nullable;

/** Who is meant by an office without a name: "the minister", "the top diplomat". */
final class OfficeHolders {

	/** So many mentions on each side of the words are weighed. */
	private static final int WEIGHED = 20;

	/** What offices the last word of another can stand for. */
	private static final Map<String, List<String>> ALSO = Map.of("diplomat", List.of("state", "minister", "secretary"),
			"premier", List.of("minister"), "leader", List.of("president", "minister"), "minister",
			List.of("secretary"), "chief", List.of("commander", "director", "head"));

	private static final Set<String> LESSER = Set.of("deputy", "former", "vice", "assistant", "ex");

	/**
	 * The mentions of persons with an office, by its last word, in the order of the text.
	 */
	private final Map<String, List<Mention>> byLastWord = new HashMap<>();

	OfficeHolders(Cast cast) {
		for (Mention mention : cast.mentions()) {
			String role = mention.member().role();
			if (role != null && mention.member().isPerson()) {
				this.byLastWord.computeIfAbsent(lastWord(role.toLowerCase(Locale.ROOT)), (word) -> new ArrayList<>())
					.add(mention);
			}
		}
	}

	private static String lastWord(String role) {
		return role.substring(role.lastIndexOf(' ') + 1);
	}

	/**
	 * The person who holds the office: the nearest named before, else after; of that
	 * state where one is told; null where nobody does.
	 */
	@Nullable Member of(Phrase office, @Nullable Member state) {
		String title = office.lower();
		String last = office.last().lower();
		List<String> words = new ArrayList<>(ALSO.getOrDefault(last, List.of()));
		words.add(0, last);
		Member best = null;
		int bestDistance = Integer.MAX_VALUE;
		for (String word : words) {
			for (Mention mention : around(this.byLastWord.getOrDefault(word, List.of()), office.span().start())) {
				Member member = mention.member();
				int distance = distance(mention, office.span().start(), title);
				if (distance < bestDistance && holds(member, title, last) && isOf(member, state)) {
					best = member;
					bestDistance = distance;
				}
			}
		}
		return best;
	}

	/** A name before counts four times as near as one behind. */
	private static int distance(Mention mention, int here, String title) {
		int distance = (mention.start() < here) ? here - mention.start() : 4 * (mention.start() - here);
		return title.equals(role(mention.member())) ? distance : distance + 300;
	}

	private static List<Mention> around(List<Mention> mentions, int here) {
		int low = 0;
		int high = mentions.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (mentions.get(middle).start() < here) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return mentions.subList(Math.max(0, low - WEIGHED), Math.min(mentions.size(), low + WEIGHED));
	}

	private static boolean holds(Member member, String title, String last) {
		String role = role(member);
		if (LESSER.contains(firstWord(role)) && !LESSER.contains(firstWord(title))) {
			return false;
		}
		return role.equals(title) || role.endsWith(last) && !contradicts(role, title) || isAlso(role, title);
	}

	/** A defence minister is no foreign minister. */
	private static boolean contradicts(String role, String title) {
		return role.contains(" ") && title.contains(" ") && !role.equals(title);
	}

	private static String firstWord(String role) {
		int blank = role.indexOf(' ');
		int hyphen = role.indexOf('-');
		int end = (blank < 0) ? hyphen : (hyphen < 0) ? blank : Math.min(blank, hyphen);
		return (end < 0) ? role : role.substring(0, end);
	}

	/** "diplomat" is said of foreign ministers, "leader" of heads of state. */
	private static boolean isAlso(String role, String title) {
		return switch (title) {
			case "diplomat" -> role.contains("secretary of state") || role.contains("foreign");
			case "foreign minister" -> role.equals("foreign secretary") || role.equals("minister of foreign affairs");
			case "premier" -> role.equals("prime minister");
			case "leader" -> role.equals("president") || role.equals("prime minister");
			default -> false;
		};
	}

	private static boolean isOf(Member member, @Nullable Member state) {
		return state == null || member.affiliation() != null && member.party() == state.party();
	}

	private static String role(Member member) {
		return (member.role() != null) ? member.role().toLowerCase(Locale.ROOT) : "";
	}

}

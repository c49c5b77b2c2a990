package org.conflictarchive.web.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.ToldSentence;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.StatementKind;
import org.conflictarchive.web.view.ActorLink;
import org.conflictarchive.web.view.Counted;
import org.conflictarchive.web.view.Scale;
import org.conflictarchive.web.view.SourceView;
import org.jspecify.annotations.Nullable;

/**
 * What an event's reports leave open about who says it.
 *
 * @param unclaimed how many claims nobody answers for but the report, and of how many, in
 * words; null where there are no claims
 * @param unheard parties among the actors found that are named and for whom nobody speaks
 * @param shares how much each report tells in its own voice
 */
record Silence(@Nullable String unclaimed, List<ActorLink> unheard, List<Share> shares) {

	private static final Set<ActorType> PARTIES = EnumSet.of(ActorType.STATE, ActorType.ARMED_GROUP,
			ActorType.GOVERNMENT_BODY, ActorType.ORGANISATION);

	/**
	 * A report's sentences.
	 *
	 * @param own how many of them hold nobody's words but the report's
	 * @param percent the same in hundredths, rounded
	 */
	record Share(SourceView source, int sentences, int own, long percent) {

		/** As the width of a bar. */
		public String width() {
			return Scale.percent(100.0 * this.own / this.sentences);
		}

	}

	/**
	 * Listens for it.
	 * @param speaking slugs of all who speak or relay, and of those they speak for
	 * @param sources the reports by their ids
	 */
	static Silence of(List<CasualtyClaim> claims, List<Actor> actors, Set<String> speaking, List<ToldSentence> told,
			Map<String, SourceView> sources) {
		Map<String, ActorLink> unheard = new TreeMap<>();
		actors.stream()
			.filter((actor) -> PARTIES.contains(actor.type()) && actor.affiliation() == null
					&& !speaking.contains(actor.slug()))
			.forEach((actor) -> unheard.put(actor.slug(), ActorLink.to(actor)));
		return new Silence(claims.isEmpty() ? null : unclaimed(claims), List.copyOf(unheard.values()),
				shares(told, sources));
	}

	private static String unclaimed(List<CasualtyClaim> claims) {
		long number = claims.stream().filter((claim) -> claim.claimants().isEmpty()).count();
		return (number == 0) ? "None: somebody answers for each claim of losses."
				: number + " of " + Counted.of(claims.size(), "claim of losses", "claims of losses")
						+ ": nobody answers for " + ((number == 1) ? "it" : "them") + " but the report.";
	}

	private static List<Share> shares(List<ToldSentence> told, Map<String, SourceView> sources) {
		Map<String, Map<Integer, Boolean>> alone = new HashMap<>();
		told.forEach((sentence) -> alone.computeIfAbsent(sentence.report(), (report) -> new HashMap<>())
			.merge(sentence.start(), sentence.kind() == StatementKind.NARRATED, Boolean::logicalAnd));
		List<Share> shares = new ArrayList<>();
		sources.forEach((report, source) -> {
			Map<Integer, Boolean> own = alone.getOrDefault(report, Map.of());
			int narrated = (int) own.values().stream().filter((none) -> none).count();
			if (!own.isEmpty()) {
				shares.add(new Share(source, own.size(), narrated, Math.round(100.0 * narrated / own.size())));
			}
		});
		return shares;
	}

}

package org.conflictarchive.web.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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
import org.conflictarchive.web.view.ClaimView;
import org.conflictarchive.web.view.Scale;
import org.conflictarchive.web.view.SourceView;

/**
 * What an event's reports leave open about who says it.
 *
 * @param unclaimed claims that nobody answers for but the report
 * @param unheard parties that are named and for whom nobody speaks
 * @param shares how much each report tells in its own voice
 */
record Silence(List<ClaimView> unclaimed, List<ActorLink> unheard, List<Share> shares) {

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
		return new Silence(claims.stream().filter((claim) -> claim.claimants().isEmpty()).map(ClaimView::of).toList(),
				List.copyOf(unheard.values()), shares(told, sources));
	}

	private static List<Share> shares(List<ToldSentence> told, Map<String, SourceView> sources) {
		List<Share> shares = new ArrayList<>();
		sources.forEach((report, source) -> {
			Map<Integer, Boolean> own = new LinkedHashMap<>();
			told.stream()
				.filter((sentence) -> sentence.report().equals(report))
				.forEach((sentence) -> own.merge(sentence.start(), sentence.kind() == StatementKind.NARRATED,
						Boolean::logicalAnd));
			int narrated = (int) own.values().stream().filter((alone) -> alone).count();
			if (!own.isEmpty()) {
				shares.add(new Share(source, own.size(), narrated, Math.round(100.0 * narrated / own.size())));
			}
		});
		return shares;
	}

}

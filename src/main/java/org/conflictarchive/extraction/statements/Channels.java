package org.conflictarchive.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.conflictarchive.extraction.language.NounPhrases;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Member;
import org.conflictarchive.extraction.speakers.SpeakerRules;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * The outlets through which something is said: "in an interview with Zenit", "speaking on
 * Zenit TV", "quoted by Zenit", "via the Zenit news agency", "told state media".
 */
final class Channels {

	/** "quoted by Zenit", "a statement carried by Zenit" */
	private static final Set<String> CARRIED = Set.of("quoted", "cited", "carried", "published", "broadcast", "aired",
			"reported", "interviewed", "distributed", "relayed", "released", "posted", "contacted", "reached",
			"obtained", "read", "televised");

	/** Behind these an outlet is the one spoken to, on or in. */
	private static final Set<String> SPEECH = Set.of("speaking", "spoke", "talking", "talked", "appearing", "appeared",
			"interviewed", "writing", "wrote", "said", "says", "added", "quoted", "published", "aired", "broadcast",
			"carried", "cited", "posted", "released", "reported", "interview", "interviews", "remarks", "comments",
			"comment", "statement", "statements", "letter", "email", "e-mail", "message", "messages", "conversation",
			"call", "article", "essay", "column", "op-ed", "opinion", "piece", "appearance", "testimony", "answers",
			"address", "sent", "issued", "given", "giving", "gave", "provided", "relayed", "reached", "exchange",
			"report");

	/** Of these, those before which somebody is written in an outlet. */
	private static final Set<String> WRITING = Set.of("writing", "wrote", "quoted", "published", "article", "essay",
			"column", "op-ed", "piece", "carried", "reported", "cited", "interview", "interviews", "remarks",
			"comments", "released");

	/** Where anybody can post: they pass on nobody's words. */
	private static final Set<String> PLATFORMS = Set.of("Twitter", "X", "Telegram", "Facebook", "YouTube", "Instagram",
			"TikTok", "WhatsApp", "VKontakte", "VK", "Weibo");

	/** Outlets without a name, of which the words before tell which. */
	private static final Set<String> OUTLETS = Set.of("media", "television", "tv", "radio", "broadcaster",
			"broadcasters", "newspaper", "newspapers", "channel", "agency", "agencies", "outlet", "outlets", "station",
			"magazine", "website", "press", "network");

	private static final Set<String> PREPOSITIONS = Set.of("to", "with", "on", "for", "in");

	/** How far the words of speech can stand before the preposition. */
	private static final int NEAR = 5;

	/** How far from its cue an outlet can be told. */
	private static final int FAR = 40;

	private final SpeakerRules speakers;

	Channels(SpeakerRules speakers) {
		this.speakers = speakers;
	}

	/** Adds the outlets of a sentence to the statements whose cues stand nearest. */
	void addTo(List<Draft> drafts) {
		if (drafts.isEmpty()) {
			return;
		}
		Sentence sentence = drafts.get(0).sentence;
		for (int i = 0; i + 1 < sentence.size(); i++) {
			int at = outletBehind(sentence, i);
			if (at < 0) {
				continue;
			}
			Draft nearest = nearest(drafts, i);
			List<Member> outlets = (nearest != null) ? outletsAt(sentence, at) : List.of();
			if (nearest != null && nearest.relays.isEmpty()) {
				outlets.stream()
					.filter((outlet) -> !nearest.actors.contains(outlet) && !this.speakers.isPublisher(outlet))
					.forEach(nearest.relays::add);
			}
		}
	}

	/** "officials told Zenit, adding that …": what they add is told Zenit too. */
	static void goOn(List<Draft> drafts) {
		Draft before = null;
		for (Draft draft : drafts) {
			if (before != null && draft.relays.isEmpty() && draft.actors.equals(before.actors)
					&& !isParted(draft, before)) {
				draft.relays.addAll(before.relays);
			}
			before = draft;
		}
	}

	private static boolean isParted(Draft draft, Draft before) {
		return isParted(draft, draft.sentence.indexAt(before.cue.start()));
	}

	/** The index at which the words for an outlet begin, if the token leads to one. */
	private static int outletBehind(Sentence sentence, int i) {
		Token token = sentence.token(i);
		int next = i + 1;
		if (!NounPhrases.beginsAt(sentence, next)) {
			return -1;
		}
		if ("tell".equals(token.lemma()) || token.is("via")) {
			return next;
		}
		if (token.is("by")) {
			return hasBefore(sentence, i, 3, CARRIED) ? next : -1;
		}
		if (token.is("through")) {
			return hasBefore(sentence, i, NEAR, SPEECH) ? next : -1;
		}
		boolean leads = PREPOSITIONS.contains(token.lower());
		return (leads && hasBefore(sentence, i, NEAR, token.is("in") ? WRITING : SPEECH)) ? next : -1;
	}

	/** Whether one of the words stands before the token, within the same clause. */
	private static boolean hasBefore(Sentence sentence, int index, int near, Set<String> words) {
		for (int i = index - 1; i >= 0 && i >= index - near; i--) {
			Token token = sentence.token(i);
			if (words.contains(token.lower())) {
				return true;
			}
			if (token.is(WordClass.COMMA) || token.is(WordClass.MARK) || token.isQuote()) {
				return false;
			}
		}
		return false;
	}

	/** The last outlet in the words: "the ministry's partner Zenit TV". */
	private List<Member> outletsAt(Sentence sentence, int at) {
		int end = NounPhrases.endOfBase(sentence, at);
		if (end <= at) {
			return List.of();
		}
		Phrase words = new Phrase(sentence, at, end);
		List<Member> named = this.speakers.outletsIn(words)
			.stream()
			.filter((outlet) -> !PLATFORMS.contains(outlet.name())
					&& !OUTLETS.contains(outlet.name().toLowerCase(Locale.ROOT)))
			.toList();
		if (!named.isEmpty()) {
			return named.subList(named.size() - 1, named.size());
		}
		// "told reporters", "said on state television": none that passes words on
		boolean told = sentence.is(at - 1, WordClass.TO) || sentence.is(at - 1, "by") || sentence.is(at - 1, "with")
				|| sentence.is(at - 1, "via") || "tell".equals(sentence.token(at - 1).lemma());
		boolean kind = told && words.size() > 1 && OUTLETS.contains(words.last().lower())
				&& !(words.size() == 2 && words.first().is(WordClass.DETERMINER));
		return kind
				? this.speakers.members(words).stream().filter((member) -> member.type() == ActorType.MEDIA).toList()
				: List.of();
	}

	/** The statement nearest to the token of those in whose content it does not lie. */
	private static @Nullable Draft nearest(List<Draft> drafts, int index) {
		Draft nearest = null;
		int least = FAR;
		for (Draft draft : drafts) {
			Sentence sentence = draft.sentence;
			if (draft.content.covers(sentence.span(index, index + 1))) {
				continue;
			}
			int cue = sentence.indexAt(draft.cue.start());
			int distance = Math.min(Math.abs(cue - index), Math.abs(draft.speaker.from() - index));
			if (cue < sentence.size() && sentence.token(cue).isVerb(VerbForm.GERUND)) {
				// "said in a statement to Zenit, calling the reports …"
				distance = Math.min(FAR - 1, distance + FAR / 2);
			}
			if (distance < least && !isParted(draft, index)) {
				least = distance;
				nearest = draft;
			}
		}
		return nearest;
	}

	/** Whether a semicolon stands between a statement's cue and the token. */
	private static boolean isParted(Draft draft, int index) {
		int cue = draft.sentence.indexAt(draft.cue.start());
		for (int i = Math.min(cue, index); i < Math.max(cue, index); i++) {
			if (draft.sentence.is(i, ";")) {
				return true;
			}
		}
		return false;
	}

}

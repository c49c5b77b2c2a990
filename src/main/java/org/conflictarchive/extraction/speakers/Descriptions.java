package org.conflictarchive.extraction.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.conflictarchive.extraction.language.NounPhrases;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/** Bodies, groups and people whom the text describes without a name. */
final class Descriptions {

	private static final Set<String> PLACES = Set.of("region", "territory", "enclave", "province", "city", "town",
			"republic", "island", "state", "village", "district");

	/** Nouns by which any organisation, outlet or armed group may be taken up again. */
	private static final Map<String, Set<ActorType>> KINDS = new HashMap<>();

	static {
		Set<ActorType> organisations = Set.of(ActorType.ORGANISATION);
		Set<ActorType> armed = Set.of(ActorType.ARMED_GROUP);
		Set<ActorType> media = Set.of(ActorType.MEDIA);
		Set<ActorType> either = Set.of(ActorType.ORGANISATION, ActorType.ARMED_GROUP);
		for (String noun : List.of("charity", "monitor", "watchdog", "observatory", "foundation", "union", "bloc",
				"alliance", "committee", "archive", "institute", "body")) {
			KINDS.put(noun, organisations);
		}
		for (String noun : List.of("militants", "militia", "rebels", "insurgents", "fighters", "paramilitaries",
				"jihadists", "guerrillas")) {
			KINDS.put(noun, armed);
		}
		for (String noun : List.of("newspaper", "broadcaster", "network", "outlet", "channel", "website")) {
			KINDS.put(noun, media);
		}
		for (String noun : List.of("group", "organisation", "organization", "movement", "party")) {
			KINDS.put(noun, either);
		}
		KINDS.put("agency", Set.of(ActorType.ORGANISATION, ActorType.MEDIA));
	}

	private static final Set<String> MILITARY = Set.of("military", "army", "forces", "troops");

	/** Those of whom a report of one state need not say whose they are. */
	private static final Set<String> STATE_NOUNS = Set.of("government", "army", "military", "police", "authorities",
			"officials", "ministry", "parliament", "presidency", "prosecutors", "navy", "cabinet", "court",
			"administration", "president", "forces");

	private static final Set<String> OF_STATE = Set.of("officials", "authorities");

	private static final Set<String> UNNAMED = Set.of("anonymous", "unnamed", "unidentified");

	private final Cast cast;

	private final Conversation conversation;

	/** People described with their state, by their noun: "Lebanese officials". */
	private final Map<String, Member> ofState = new HashMap<>();

	Descriptions(Cast cast, Conversation conversation) {
		this.cast = cast;
		this.conversation = conversation;
	}

	/**
	 * Whom the description takes up again, be it by place, body or group; null where it
	 * is a new one.
	 */
	@Nullable Member known(Phrase phrase, Phrase bare) {
		String head = bare.last().lower();
		boolean definite = phrase.first().is("the") || phrase.first().is("this") || phrase.first().is("that");
		if (!definite) {
			return (bare.size() == 1) ? this.ofState.get(head) : null;
		}
		if (PLACES.contains(head) && bare.size() == 1) {
			Mention place = last(phrase, (mention) -> mention.member().type() == ActorType.PLACE);
			return (place != null) ? place.member() : null;
		}
		Member same = isOfPlace(phrase, bare) ? null : named(bare, phrase);
		if (same != null) {
			return same;
		}
		if (MILITARY.contains(head) && bare.size() == 1) {
			return military(phrase);
		}
		boolean modified = bare.size() > 1 && !head.equals("group");
		Set<ActorType> types = modified ? Set.of() : KINDS.getOrDefault(head, Set.of());
		if (!types.isEmpty()) {
			Mention kind = last(phrase,
					(mention) -> types.contains(mention.member().type()) && mention.phrase().to() <= bare.from()
							|| types.contains(mention.member().type())
									&& mention.phrase().sentence() != phrase.sentence());
			return (kind != null) ? kind.member() : null;
		}
		return (bare.size() == 1) ? this.ofState.get(head) : null;
	}

	/** "the defence ministry of Kenya": none that was named before without the place. */
	private boolean isOfPlace(Phrase phrase, Phrase bare) {
		if (!phrase.sentence().is(bare.to(), "of") || bare.to() + 1 >= phrase.to()) {
			return false;
		}
		return this.cast.in(new Phrase(phrase.sentence(), bare.to() + 1, phrase.to()))
			.stream()
			.anyMatch((mention) -> mention.member().isState() || mention.member().type() == ActorType.PLACE);
	}

	private @Nullable Mention last(Phrase phrase, Predicate<Mention> asked) {
		return this.cast.lastBefore(phrase.span().start(), Pronouns.FAR, asked);
	}

	/**
	 * "the Relief Council", later "the council": one with all those words in its name.
	 */
	private @Nullable Member named(Phrase bare, Phrase phrase) {
		String words = bare.lower();
		Mention exact = last(phrase, (mention) -> !mention.member().isPerson() && !mention.member().isState()
				&& hasWords(mention.phrase().lower(), words));
		if (exact != null) {
			return exact.member();
		}
		for (Conversation.Spoken spoken : this.conversation.before(phrase)) {
			for (Member member : spoken.members()) {
				if (!member.isPerson() && hasWords(member.name().toLowerCase(Locale.ROOT), words)) {
					return member;
				}
			}
		}
		return null;
	}

	private static boolean hasWords(String name, String words) {
		return (" " + name + " ").contains(" " + words + " ");
	}

	/** The army named last. */
	private @Nullable Member military(Phrase phrase) {
		Mention army = last(phrase,
				(mention) -> mention.member().type() == ActorType.GOVERNMENT_BODY && Cast.isArmy(mention));
		return (army != null) ? army.member() : this.ofState.get("army");
	}

	/**
	 * "her father", "its spokesman", "the country's military": named by whose it is, and
	 * speaking for it where it is a party.
	 */
	Member belonging(Member owner, Phrase rest) {
		String noun = rest.last().lower();
		boolean office = Offices.isOffice(noun) && !ActorNouns.isBody(noun);
		if (!owner.isPerson() && !office && ActorNouns.isBody(noun)) {
			Member body = military(owner, noun);
			return (body != null) ? body : this.cast.members().bodyOf(Names.written(rest), owner);
		}
		if (!owner.isPerson() && owner.affiliation() != null
				&& owner.name().toLowerCase(Locale.ROOT).endsWith(" " + rest.lower())) {
			// "an agency source … its source"
			return owner;
		}
		String name = owner.isPerson() ? owner.name() + "'s " + Names.written(rest)
				: owner.name() + " " + Names.written(rest);
		ActorType type = ActorNouns.typeOfNoun(noun);
		boolean one = office || owner.isPerson() && type == null && !noun.endsWith("s");
		Member member = this.cast.members()
			.named(name, one ? ActorType.PERSON : (type != null) ? type : ActorType.GROUP);
		if (!owner.isPerson()) {
			member.speaksFor(owner);
		}
		return member;
	}

	/** A state's army under the name that the text has given it, or null. */
	private @Nullable Member military(Member state, String noun) {
		return MILITARY.contains(noun) && state.isState() ? this.cast.armyOf(state) : null;
	}

	/** Somebody told of for the first time, by the words of the description. */
	Member described(Phrase phrase, Phrase base, Phrase bare) {
		String head = bare.last().lower();
		ActorType type = ActorNouns.isBody(head) ? ActorType.GOVERNMENT_BODY : ActorNouns.typeOfNoun(head);
		boolean one = type == null && Actors.isOne(head);
		if (type == null && bare.size() == 1 && bare.first().is(WordClass.NAME) && !Actors.areSeveral(head)) {
			return this.cast.members().named(bare.first().text(), ActorType.PERSON);
		}
		int end = endOf(phrase, base);
		Member home = this.cast.whereabouts().home();
		if (home != null && OF_STATE.contains(head) && end == bare.to() && isUnnamed(bare)) {
			return this.cast.members().someOf(home, bare.lower());
		}
		Member member = this.cast.members()
			.institution(new Phrase(phrase.sentence(), bare.from(), end), (type != null) ? type
					: one ? ActorType.PERSON : Actors.isDocument(head) ? ActorType.MEDIA : ActorType.GROUP);
		Member region = MILITARY.contains(head) || head.equals("ministry") ? ownerOf(phrase) : null;
		if (region != null) {
			member.speaksFor(region);
		}
		placeInState(member, head);
		return member;
	}

	/** "officials", "anonymous officials": whose they are is for the report to tell. */
	private static boolean isUnnamed(Phrase bare) {
		return bare.size() == 1 || bare.size() == 2 && bare.first().isOneOf(UNNAMED);
	}

	/**
	 * "Somaliland's army", "the Somaliland army", "the army of Somaliland", where that is
	 * no state: its own.
	 */
	private @Nullable Member ownerOf(Phrase phrase) {
		return this.cast.in(phrase)
			.stream()
			.filter((mention) -> mention.member().type() == ActorType.PLACE
					&& (phrase.sentence().is(mention.phrase().to(), "'s")
							|| phrase.sentence().is(mention.phrase().from() - 1, "of")
							|| mention.phrase().from() - phrase.from() < 2))
			.map(Mention::member)
			.findFirst()
			.orElse(null);
	}

	private void placeInState(Member member, String head) {
		if (!STATE_NOUNS.contains(head)) {
			return;
		}
		if (member.affiliation() != null) {
			this.ofState.put(head, member);
		}
		Member home = this.cast.whereabouts().home();
		if (member.affiliation() == null && home != null) {
			member.speaksFor(home);
		}
	}

	/** "a source within the ministry" keeps what tells whose source it is. */
	static int endOf(Phrase phrase, Phrase base) {
		Sentence sentence = phrase.sentence();
		int end = base.to();
		while (end < phrase.to() - 1 && sentence.token(end).isOneOf(ATTACHING)) {
			int next = NounPhrases.endOfBase(sentence, end + 1);
			if (next == end + 1) {
				break;
			}
			end = Math.min(phrase.to(), next);
		}
		return end;
	}

	private static final Set<String> ATTACHING = Set.of("of", "within", "for", "from", "in", "at", "on", "inside",
			"to");

	/** The body or organisation that spoke or was named last: whose "a spokesman" is. */
	@Nullable Member latestBody(Phrase phrase) {
		Mention named = this.cast.lastBefore(phrase.span().start(), 400,
				(mention) -> mention.sense() == Known.Sense.NAME
						&& (mention.member().type() == ActorType.GOVERNMENT_BODY
								|| mention.member().type() == ActorType.ORGANISATION
								|| mention.member().type() == ActorType.ARMED_GROUP));
		for (Conversation.Spoken spoken : this.conversation.before(phrase)) {
			Member only = spoken.only();
			boolean body = only != null && !only.isPerson() && only.type() != ActorType.GROUP
					&& only.type() != ActorType.MEDIA;
			if (body && phrase.sentence().index() - spoken.sentence().index() <= 2
					&& (named == null || spoken.position() >= named.start())) {
				return only;
			}
		}
		return (named != null) ? named.member() : null;
	}

}

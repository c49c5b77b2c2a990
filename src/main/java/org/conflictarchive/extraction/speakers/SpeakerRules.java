package org.conflictarchive.extraction.speakers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import org.conflictarchive.extraction.language.NamedRule;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.extraction.speakers.Conversation.Spoken;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Leads the words that name a speaker to actors. The rules are asked in turn; the first
 * that knows somebody decides.
 */
public final class SpeakerRules {

	/** Owners within owners within statements: more than a text has. */
	private static final int DEEPEST = 6;

	private static final NamedRule PRONOUN = new NamedRule("pronoun", "She");

	private static final Named NOBODY = new Named(List.of(), "");

	private final Cast cast;

	private final Conversation conversation = new Conversation();

	private final Pronouns pronouns;

	private final Collectives collectives;

	private final NamedSpeakers named;

	private final List<Rule> rules;

	/** How one kind of words names its speaker. */
	private record Rule(String name, String example, Asking asking) {
	}

	private interface Asking {

		/** Whom the words name; empty where they are of another kind. */
		List<Member> members(SpeakerWords words, int depth);

	}

	public SpeakerRules(Cast cast) {
		this.cast = cast;
		this.pronouns = new Pronouns(cast, this.conversation);
		this.collectives = new Collectives(cast, this.conversation);
		this.named = new NamedSpeakers(cast);
		DescribedSpeakers described = new DescribedSpeakers(cast, this.conversation, this.pronouns);
		this.rules = List.of(
				new Rule("collective-speaker", "Both sides",
						(words, depth) -> this.collectives.members(words.phrase())),
				new Rule("one-body-each", "The foreign ministries of Kenya and Chad",
						(words, depth) -> this.collectives.distributed(words.phrase())),
				new Rule("joint-speakers", "The minister and two aides", this::joint),
				new Rule("own-name-behind", "A woman who gave her name as Ada",
						(words, depth) -> this.named.selfNamed(words)),
				new Rule("name-behind", "Their aunt, Ada Berg,", (words, depth) -> this.named.nameBehind(words)),
				new Rule("whose-words", "The ministry's statement", this::ownersOfWords),
				new Rule("person-by-name", "President Ada Berg", (words, depth) -> this.named.person(words)),
				new Rule("outlet-by-name", "The Zenit news agency", (words, depth) -> this.named.outlet(words)),
				new Rule("party-by-name", "Nairobi", (words, depth) -> this.named.party(words)),
				new Rule("of-the-country", "The country's military", (words, depth) -> described.ofCountry(words)),
				new Rule("name-before", "Ada Berg, a nurse in the town", (words, depth) -> described.nameBefore(words)),
				new Rule("named-later", "A rebel spokesman, in the first sentence",
						(words, depth) -> described.namedLater(words)),
				new Rule("office", "The minister", (words, depth) -> described.office(words)),
				new Rule("owned", "Her father", (words, depth) -> described.owned(words)),
				new Rule("known-description", "The group", (words, depth) -> described.known(words)),
				new Rule("spelled-out-later", "A human rights monitor",
						(words, depth) -> described.spelledOutLater(words)),
				new Rule("description", "Three witnesses", (words, depth) -> described.described(words)));
	}

	/** The rules in the order in which they are asked. */
	public static List<NamedRule> rules() {
		return Stream
			.concat(Stream.of(PRONOUN),
					new SpeakerRules(Cast.of(Text.of("."))).rules.stream()
						.map((rule) -> new NamedRule(rule.name(), rule.example())))
			.toList();
	}

	/** The outlets that the words name, in order: of "the Lakes Times" not the Times. */
	public List<Member> outletsIn(Phrase phrase) {
		return this.named.outletsIn(phrase);
	}

	/** Whether the member is the outlet that publishes the report. */
	public boolean isPublisher(Member member) {
		return this.cast.isPublisher(member);
	}

	/** Remembers who spoke, for the pronouns and descriptions that follow. */
	public void spoke(List<Member> members, Phrase speaker) {
		this.conversation.add(members, speaker);
	}

	/**
	 * Whom words name.
	 *
	 * @param members several where they speak together; none where the words name nobody
	 * who can speak
	 * @param rule the name of the rule that knew them
	 */
	public record Named(List<Member> members, String rule) {
	}

	/** Whom the phrase names, and how that is known. */
	public Named named(Phrase phrase) {
		Named named = resolve(phrase, 0);
		List<Member> members = List.copyOf(new LinkedHashSet<>(named.members()));
		for (Member member : members) {
			member.standsAt(Wording.withoutArticle(phrase).span());
		}
		return new Named(members, named.rule());
	}

	/** Whom the phrase names; empty where it names nobody who can speak. */
	public List<Member> members(Phrase phrase) {
		return named(phrase).members();
	}

	private List<Member> membersOf(Phrase phrase, int depth) {
		return resolve(phrase, depth).members();
	}

	private Named resolve(Phrase phrase, int depth) {
		if (depth > DEEPEST) {
			return NOBODY;
		}
		if (Pronouns.isPronoun(phrase)) {
			List<Member> meant = this.pronouns.meant(phrase);
			boolean several = phrase.first().is("they") || phrase.first().is("their");
			Phrase subject = meant.isEmpty() && several ? Pronouns.subjectBefore(phrase) : null;
			return (subject != null) ? resolve(subject, depth + 3) : new Named(meant, PRONOUN.name());
		}
		if (phrase.first().is(WordClass.RELATIVE) || phrase.size() == 1 && phrase.first().is("that")) {
			Phrase antecedent = antecedent(phrase);
			return (antecedent != null) ? resolve(antecedent, depth + 1) : NOBODY;
		}
		SpeakerWords words = SpeakerWords.of(phrase);
		if (words.base()
			.tokens()
			.stream()
			.noneMatch((token) -> Character.isLetterOrDigit(token.text().codePointAt(0)))) {
			return NOBODY;
		}
		for (Rule rule : this.rules) {
			List<Member> members = rule.asking().members(words, depth);
			if (!members.isEmpty()) {
				return new Named(members, rule.name());
			}
		}
		return NOBODY;
	}

	/** "the home of Minister Ada Berg, who": the person, not the home. */
	private @Nullable Phrase antecedent(Phrase relative) {
		Phrase words = Pronouns.antecedentOf(relative);
		if (words == null || !relative.first().is("who")) {
			return words;
		}
		return this.cast.in(words)
			.stream()
			.filter((mention) -> mention.phrase().to() == words.to() && mention.member().isPerson())
			.map(Mention::phrase)
			.findFirst()
			.orElse(words);
	}

	private List<Member> joint(SpeakerWords words, int depth) {
		int and = JointSpeakers.partedAt(words.phrase(), this.cast);
		if (and < 0) {
			return List.of();
		}
		int left = and;
		while (left > words.phrase().from() && words.sentence().is(left - 1, WordClass.COMMA)) {
			left--;
		}
		List<Member> joint = new ArrayList<>();
		int first = (words.phrase().first().is("both") && left > words.phrase().from() + 1) ? words.phrase().from() + 1
				: words.phrase().from();
		joint.addAll(membersOf(new Phrase(words.sentence(), first, left), depth + 1));
		joint.addAll(membersOf(new Phrase(words.sentence(), and + 1, words.phrase().to()), depth + 1));
		return joint;
	}

	/** "Berg's statement", "a report from the ministry", "government figures". */
	private List<Member> ownersOfWords(SpeakerWords words, int depth) {
		if (!Actors.isDocument(words.base().last().lower())) {
			return List.of();
		}
		for (int i = words.base().from() + 1; i < words.base().to(); i++) {
			if (words.sentence().is(i, "'s") || words.sentence().is(i, "'")) {
				return membersOf(new Phrase(words.sentence(), words.base().from(), i), depth + 1);
			}
		}
		if (words.base().first().is(WordClass.POSSESSIVE)) {
			return membersOf(new Phrase(words.sentence(), words.base().from(), words.base().from() + 1), depth + 1);
		}
		for (int i = words.base().to(); i < words.phrase().to() - 1; i++) {
			if (words.sentence().is(i, "from") || words.sentence().is(i, "by") || words.sentence().is(i, "of")) {
				return membersOf(new Phrase(words.sentence(), i + 1, words.phrase().to()), depth + 1);
			}
		}
		List<Mention> in = this.cast.in(words.base());
		if (!in.isEmpty()) {
			return List.of(in.get(in.size() - 1).member());
		}
		Phrase before = (words.bare().size() > 1)
				? new Phrase(words.sentence(), words.bare().from(), words.bare().to() - 1) : null;
		if (before != null && Actors.canSpeak(before.last().lower())) {
			return membersOf(before, depth + 1);
		}
		return words.base().first().is("the") ? speakerOfWords(words) : List.of();
	}

	/** Whose "the statement" is: the last body or group's that spoke. */
	private List<Member> speakerOfWords(SpeakerWords words) {
		List<Spoken> before = this.conversation.before(words.phrase());
		for (Spoken spoken : before) {
			if (spoken.members()
				.stream()
				.noneMatch((member) -> member.isPerson() || member.type() == ActorType.MEDIA)) {
				return spoken.members();
			}
		}
		return before.isEmpty() ? List.of() : before.get(0).members();
	}

}

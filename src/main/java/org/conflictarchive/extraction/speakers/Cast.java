package org.conflictarchive.extraction.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * Everyone whom a report names, each once, and where: "Miller" is the Daniel Miller of
 * another sentence, "Azerbaijan's defence ministry" the "Ministry of Defence of
 * Azerbaijan".
 */
public final class Cast {

	/** Where the text names a member, by its name or by a word that stands for it. */
	record Mention(Phrase phrase, Member member, @Nullable Sense sense) {

		int start() {
			return this.phrase.span().start();
		}

	}

	private static final Set<String> ARMY = Set.of("army", "military", "forces");

	private static final Set<String> LOCATING = Set.of("in", "near", "from", "at");

	private final Map<String, Member> members = new LinkedHashMap<>();

	private final List<Mention> mentions = new ArrayList<>();

	private final Map<String, Member> acronyms = new HashMap<>();

	private final NameIndex index = new NameIndex();

	/** Those whom the text puts something in, near or at. */
	private final Set<Member> locations = new HashSet<>();

	private final Map<Member, List<Span>> named = new HashMap<>();

	private final Map<Member, Integer> times = new HashMap<>();

	private final Map<Member, Member> armies = new HashMap<>();

	private final Text text;

	private @Nullable Whereabouts whereabouts;

	private @Nullable Member publisher;

	private Cast(Text text) {
		this.text = text;
	}

	/** Reads all names of a text whose publisher is unknown but for its dateline. */
	public static Cast of(Text text) {
		return of(text, null);
	}

	/**
	 * Reads all names of a text.
	 * @param publisher the outlet's name, or null
	 */
	public static Cast of(Text text, @Nullable String publisher) {
		Cast cast = new Cast(text);
		List<Name> names = new ArrayList<>();
		for (Sentence sentence : text.sentences()) {
			cast.readKnown(sentence);
			names.addAll(Names.in(sentence));
		}
		cast.readNames(names);
		cast.nameAsWritten();
		cast.mentions.sort(Comparator.comparingInt(Mention::start));
		cast.mentions.forEach(cast::read);
		cast.readPublisher(publisher);
		return cast;
	}

	/** From the metadata, else from "BAMAKO (Reuters) -". */
	private void readPublisher(@Nullable String name) {
		for (String known = (name != null && name.startsWith("The ")) ? name.substring(4) : name; known != null
				&& this.publisher == null;) {
			Known outlet = Gazetteer.named(known);
			this.publisher = this.members.get(key((outlet != null) ? outlet.name() : known));
			int blank = known.lastIndexOf(' ');
			known = (blank > 0) ? known.substring(0, blank) : null;
		}
		if (this.publisher == null && !this.mentions.isEmpty()) {
			this.publisher = this.mentions.stream()
				.limit(4)
				.filter((mention) -> mention.member().type() == ActorType.MEDIA
						&& mention.phrase().sentence().is(mention.phrase().from() - 1, "(")
						&& mention.phrase().sentence().index() == 0)
				.map(Mention::member)
				.findFirst()
				.orElse(null);
		}
	}

	boolean isPublisher(Member member) {
		return member == this.publisher;
	}

	private void read(Mention mention) {
		this.times.merge(mention.member(), 1, Integer::sum);
		if (mention.sense() != Sense.ADJECTIVE) {
			this.named.computeIfAbsent(mention.member(), (member) -> new ArrayList<>()).add(mention.phrase().span());
		}
		Member member = mention.member();
		if (member.type() == ActorType.GOVERNMENT_BODY && member.affiliation() != null && isArmy(mention)) {
			this.armies.putIfAbsent(member.affiliation(), member);
		}
		int before = mention.phrase().from() - 1;
		if (before >= 0 && mention.phrase().sentence().token(before).isOneOf(LOCATING)) {
			this.locations.add(mention.member());
		}
	}

	/** "Nigerian Army", "the IDF": by its words or those of its full name. */
	static boolean isArmy(Mention mention) {
		Known known = Gazetteer.named(mention.member().name());
		return mention.phrase().tokens().stream().anyMatch((token) -> token.isOneOf(ARMY))
				|| known != null && ARMY.stream().anyMatch(known.name().toLowerCase(Locale.ROOT)::contains);
	}

	/** How often the text names it or speaks of it by an adjective. */
	int timesNamed(Member member) {
		return this.times.getOrDefault(member, 0);
	}

	/** Whether it stands behind "in", "near", "from" or "at" somewhere. */
	boolean isLocation(Member member) {
		return this.locations.contains(member);
	}

	private void readKnown(Sentence sentence) {
		int i = 0;
		while (i < sentence.size()) {
			Gazetteer.Match match = Gazetteer.at(sentence, i);
			if (match == null || Names.isLongerName(sentence, i, match)) {
				i++;
				continue;
			}
			Phrase phrase = new Phrase(sentence, i, match.end());
			this.mentions.add(new Mention(phrase, known(match.known()), match.known().sense()));
			i = match.end();
		}
	}

	/** Longer names first, so that a surname finds the full name wherever that stands. */
	private void readNames(List<Name> names) {
		List<Name> persons = names.stream().filter((name) -> !isInstitution(name)).toList();
		List<Name> longestFirst = new ArrayList<>(persons);
		longestFirst.sort(Comparator.comparingInt((Name name) -> -name.phrase().size()));
		Map<Name, Member> found = new IdentityHashMap<>();
		for (Name name : longestFirst) {
			Member member = sameName(name);
			if (member == null) {
				member = new Member(name.text(), (name.type() != null) ? name.type()
						: (name.phrase().size() > 1) ? ActorType.PERSON : ActorType.PLACE);
				this.members.put(key(name.text()), member);
				this.index.add(key(name.text()), member);
			}
			if (name.type() == ActorType.PERSON) {
				member.isA(ActorType.PERSON);
			}
			found.put(name, member);
		}
		for (Name name : names) {
			readAcronym(name, (acronym) -> this.acronyms.putIfAbsent(acronym, found.getOrDefault(name, member(name))));
		}
		for (Name name : names) {
			Member member = this.acronyms.getOrDefault(name.text(), found.get(name));
			if (member == null) {
				member = member(name);
			}
			describe(member, name);
			this.mentions.add(new Mention(name.phrase(), member, Sense.NAME));
		}
	}

	private Member member(Name name) {
		return institution(name.phrase(), (name.type() != null) ? name.type() : ActorType.ORGANISATION);
	}

	/** A known organisation bears the fullest name that this text gives it. */
	private void nameAsWritten() {
		Map<Member, String> fullest = new LinkedHashMap<>();
		for (Mention mention : this.mentions) {
			Member member = mention.member();
			if (mention.sense() == Sense.NAME && !member.isState() && !member.isPerson()
					&& Gazetteer.named(member.name()) != null) {
				String written = Names.written(mention.phrase());
				fullest.merge(member, written, (one, other) -> (one.length() >= other.length()) ? one : other);
			}
		}
		fullest.forEach(Member::isCalled);
	}

	private static boolean isInstitution(Name name) {
		return name.type() != null && name.type() != ActorType.PERSON && name.type() != ActorType.PLACE;
	}

	/**
	 * "the Joint Relief Council (JRC)", "the JRC (Joint Relief Council)": one council.
	 */
	private static void readAcronym(Name name, Consumer<String> acronyms) {
		Sentence sentence = name.sentence();
		int open = name.phrase().to();
		if (isInstitution(name) && sentence.is(open, "(") && sentence.is(open + 1, WordClass.NAME)
				&& sentence.is(open + 2, ")") && Acronyms.canStandFor(sentence.token(open + 1).text(), name.phrase())) {
			acronyms.accept(sentence.token(open + 1).text());
		}
		int before = name.phrase().from() - 1;
		if (name.phrase().size() > 1 && sentence.is(before, "(") && sentence.is(before - 1, WordClass.NAME) && Acronyms
			.startOf(sentence.token(before - 1).text(), sentence, name.phrase().to()) == name.phrase().from()) {
			acronyms.accept(sentence.token(before - 1).text());
		}
	}

	private void describe(Member member, Name name) {
		if (name.role() != null) {
			member.hasRole(name.role());
		}
		Name.Party party = name.party();
		if (party == null || !member.isPerson()) {
			return;
		}
		if (party.known() != null) {
			member.speaksFor(known(party.known()));
		}
		else if (party.words() != null) {
			ActorType type = ActorNouns.typeOfName(party.words().tokens().stream().map(Token::lower).toList());
			if (type != null) {
				member.speaksFor(institution(party.words(), type));
			}
		}
	}

	/**
	 * A person whose name is this one or ends with it, or begins with it where none ends
	 * so.
	 */
	private @Nullable Member sameName(Name name) {
		Member exact = this.members.get(key(name.text()));
		return (exact != null || name.phrase().size() > 2) ? exact : this.index.find(key(name.text()));
	}

	Member known(Known known) {
		Member member = this.members.computeIfAbsent(key(known.name()),
				(key) -> new Member(known.name(), known.type()));
		if (known.state() != null) {
			Known state = Gazetteer.named(known.state());
			if (state != null) {
				member.speaksFor(known(state));
			}
		}
		return member;
	}

	/** The member of that name, made where there is none yet. */
	Member named(String name, ActorType type) {
		return this.members.computeIfAbsent(key(name), (key) -> new Member(name, type));
	}

	/**
	 * A body, group or office by its words, whatever their order: with the state in front
	 * of the words, behind them, or before a genitive. The state is its affiliation.
	 */
	Member institution(Phrase words, ActorType type) {
		Phrase whole = Wording.withState(words);
		String identity = Wording.identity(whole);
		Member member = this.members.get(identity);
		if (member == null) {
			String name = capitalised(Names.written(Wording.withoutArticle(whole)));
			member = new Member(name, type);
			this.members.put(identity, member);
			Member state = stateIn(whole);
			if (state != null) {
				member.speaksFor(state);
			}
		}
		return member;
	}

	/** A body of a party by its name or noun: "army", "Ministry of Defence". */
	Member bodyOf(String body, Member party) {
		boolean named = Character.isUpperCase(body.charAt(0));
		Sentence words = Text.of(named ? body + " of " + party.name() : party.name() + "'s " + body).sentences().get(0);
		Member member = institution(new Phrase(words, 0, words.size()), ActorType.GOVERNMENT_BODY);
		member.speaksFor(party);
		return member;
	}

	/** People of a party whom the text describes by a noun: "Kenyan officials". */
	Member someOf(Member party, String noun) {
		String adjective = Gazetteer.adjectiveOf(party.name());
		Member member = named((adjective != null) ? adjective + " " + noun : party.name() + " " + noun,
				ActorType.GROUP);
		member.speaksFor(party);
		return member;
	}

	/** The state that the words name, or null. */
	@Nullable Member stateIn(Phrase words) {
		for (int i = words.from(); i < words.to(); i++) {
			Gazetteer.Match match = Gazetteer.at(words.sentence(), i);
			if (match != null && match.end() <= words.to()) {
				return known(match.known());
			}
			Regions.Match region = Regions.at(words.sentence(), i);
			if (region != null && region.end() <= words.to()) {
				return known(region.state());
			}
		}
		return null;
	}

	/** The mentions that lie in a phrase, in order. */
	List<Mention> in(Phrase phrase) {
		Span span = phrase.span();
		List<Mention> in = new ArrayList<>();
		for (int i = indexAt(span.start()); i < this.mentions.size()
				&& this.mentions.get(i).start() < span.end(); i++) {
			in.add(this.mentions.get(i));
		}
		return in;
	}

	/**
	 * The first mention behind an offset that is as asked for, none farther than told.
	 */
	@Nullable Mention firstAfter(int offset, int lookAhead, Predicate<Mention> asked) {
		for (int i = indexAt(offset); i < this.mentions.size()
				&& this.mentions.get(i).start() - offset <= lookAhead; i++) {
			if (asked.test(this.mentions.get(i))) {
				return this.mentions.get(i);
			}
		}
		return null;
	}

	/** The index of the first mention that starts at the offset or behind it. */
	private int indexAt(int offset) {
		int low = 0;
		int high = this.mentions.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.mentions.get(middle).start() < offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** The body by which the text names a state's army, or null. */
	@Nullable Member armyOf(Member state) {
		return this.armies.get(state);
	}

	/** Where the report's events happen. */
	Whereabouts whereabouts() {
		if (this.whereabouts == null) {
			this.whereabouts = new Whereabouts(this.text, this);
		}
		return this.whereabouts;
	}

	/**
	 * The last mention before an offset whose member is as asked for; none farther than
	 * the look-back.
	 */
	@Nullable Mention lastBefore(int offset, int lookBack, Predicate<Mention> asked) {
		for (int i = indexAt(offset) - 1; i >= 0 && offset - this.mentions.get(i).start() <= lookBack; i--) {
			if (asked.test(this.mentions.get(i))) {
				return this.mentions.get(i);
			}
		}
		return null;
	}

	/** All of them, in the order of the text. */
	List<Mention> mentions() {
		return this.mentions;
	}

	/**
	 * Every place where the text names the member, by name, description or pronoun, in
	 * order.
	 */
	public List<Span> places(Member member) {
		return Stream.concat(this.named.getOrDefault(member, List.of()).stream(), member.places().stream())
			.sorted()
			.distinct()
			.toList();
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT).replace('’', '\'');
	}

	static String capitalised(String name) {
		return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

}

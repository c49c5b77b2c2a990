package org.conflictarchive.extraction.speakers;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * The one region of a report that is no state and yet has bodies of a state: "the
 * enclave's army", "its human rights ombudsman". Its people's losses are its own.
 */
final class SelfRule {

	/** How far behind the region's name its body may stand. */
	private static final int BODY = 4;

	private static final Set<String> BODIES = Set.of("army", "forces", "troops", "military", "soldiers", "ombudsman",
			"leader", "president", "parliament", "separatists", "government", "ministry");

	private static final Set<String> ORIGINS = Set.of("from", "in", "inside", "within", "across");

	/** "the enclave", "near the main city": of the region that the report is about. */
	private static final Pattern REGION = Pattern
		.compile("(?<!\\w)(enclave|breakaway region|separatist region|territory|main city)(?!\\w)");

	/** "Kenyan-backed forces" are no place's. */
	private static final Pattern BACKED = Pattern.compile("-\\p{Ll}+ed$");

	private static final Pattern OFFICIALS = Pattern.compile(" (officials|authorities|leaders)$");

	private static final String ETHNIC = "ethnic ";

	private final Cast cast;

	private final Set<Member> speakers = new HashSet<>();

	private @Nullable Member region;

	private boolean several;

	SelfRule(Text text, Cast cast) {
		this.cast = cast;
		for (Sentence sentence : text.sentences()) {
			cast.in(new Phrase(sentence, 0, sentence.size())).forEach(this::read);
		}
		this.region = fullest(this.region);
	}

	private void read(Mention mention) {
		Sentence sentence = mention.phrase().sentence();
		int body = body(mention);
		if (body < 0) {
			return;
		}
		Member found = mention.member();
		if (this.region == null || found.name().endsWith(this.region.name())) {
			this.region = found;
		}
		else if (!this.region.name().endsWith(found.name())) {
			this.several = true;
		}
		for (Mention next : this.cast.in(new Phrase(sentence, body, Math.min(sentence.size(), body + 2)))) {
			if (next.member().isPerson() && next.phrase().from() == body + 1) {
				this.speakers.add(next.member());
			}
		}
	}

	/** The index of the body that a region has right behind its name, or -1. */
	private static int body(Mention mention) {
		Sentence sentence = mention.phrase().sentence();
		int from = mention.phrase().to();
		if (mention.member().type() != ActorType.PLACE || BACKED.matcher(mention.member().name()).find()
				|| Regions.at(sentence, mention.phrase().from()) != null) {
			return -1;
		}
		for (int i = sentence.is(from, "'s") ? from + 1 : from; i < sentence.size() && i < from + BODY; i++) {
			if (sentence.token(i).isOneOf(BODIES)) {
				return i;
			}
			if (!sentence.is(i, WordClass.ADJECTIVE) && !sentence.is(i, WordClass.NOUN)) {
				return -1;
			}
		}
		return -1;
	}

	/** The region whose loss it is, by who tells it or by where it is; or null. */
	@Nullable Member of(Loss loss) {
		Member only = this.several ? null : this.region;
		if (only == null) {
			return null;
		}
		if (loss.claimants().size() == 1 && speaksFor(loss.claimants().get(0), only)) {
			return only;
		}
		return isThere(loss, only) ? only : null;
	}

	/** "Upper-Westland", where the text has it, for "Westland". */
	private @Nullable Member fullest(@Nullable Member known) {
		return (known == null) ? null
				: this.cast.mentions()
					.stream()
					.map(Mention::member)
					.filter((member) -> member.type() == ActorType.PLACE && member.name().endsWith("-" + known.name()))
					.findFirst()
					.orElse(known);
	}

	/** "ethnic Kenyan officials" are no state's, but those of where they live. */
	private boolean speaksFor(Member claimant, Member only) {
		return this.speakers.contains(claimant) || claimant.name().toLowerCase(Locale.ROOT).startsWith(ETHNIC)
				|| claimant.type() == ActorType.GROUP
						&& isShortFor(OFFICIALS.matcher(claimant.name()).replaceFirst(""), only);
	}

	/** "Westland" for "Upper-Westland". */
	private static boolean isShortFor(String name, Member only) {
		return only.name().equals(name) || only.name().endsWith("-" + name);
	}

	private boolean isThere(Loss loss, Member only) {
		Sentence sentence = loss.sentence();
		Phrase told = loss.claimants().isEmpty() ? new Phrase(sentence, 0, sentence.size())
				: Belligerents.phrase(sentence, loss.told());
		if (told == null) {
			return false;
		}
		for (Mention mention : this.cast.in(told)) {
			int before = mention.phrase().from() - 1;
			if (only.name().endsWith(mention.member().name()) && mention.member().type() == ActorType.PLACE
					&& before >= 0 && sentence.token(before).isOneOf(ORIGINS)
					&& (loss.isFlight() || !sentence.is(before, "from"))) {
				return true;
			}
		}
		return !loss.isFlight() && REGION.matcher(told.lower()).find();
	}

}

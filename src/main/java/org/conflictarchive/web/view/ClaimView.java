package org.conflictarchive.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.vocabulary.StatementKind;
import org.conflictarchive.web.address.Link;
import org.jspecify.annotations.Nullable;

/**
 * A casualty claim as every page shows it.
 *
 * @param id {@code report/position}
 * @param sides whose losses; empty where not told
 * @param claimants who claims them; empty for the report's own voice
 * @param relays the voices between the report and the claimant, outermost first
 * @param number "14", "at least 8", "10 to 12", "“dozens”", or null where not told
 * @param effect what befell the people counted
 * @param words the words that make the claim
 * @param direct whether they are the claimant's own, in quotation marks
 * @param spelled the words that count, where they are others than the number, or null
 * @param victims who, in the report's words, or null
 * @param anchor where its statement stands on the report's page
 * @param preliminary whether the figure is said to be so
 * @param sidesRule the rule that told whose losses they are, or null where none could
 * @param notes what else is said of the figure: preliminary, approximate, a total
 */
public record ClaimView(String id, Link link, List<ActorLink> sides, List<ActorLink> claimants, List<Voice> relays,
		@Nullable String number, String effect, String words, boolean direct, @Nullable String spelled,
		@Nullable String victims, boolean preliminary, List<String> notes, @Nullable DateView date, RuleLink rule,
		@Nullable RuleLink sidesRule, String anchor, SourceView source) {

	public static ClaimView of(CasualtyClaim claim) {
		return new ClaimView(claim.permalink(), Link.to(claim), ActorLink.to(claim.sides()),
				ActorLink.to(claim.claimants()), Voice.of(claim.statement().relays()), number(claim),
				claim.effect().word(), claim.content().text(), claim.statement().kind() == StatementKind.DIRECT,
				spelled(claim), text(claim.victims()), claim.isPreliminary(), notes(claim),
				DateView.of(claim.date(), claim.dateWords(), claim.report()), RuleLink.to(claim.rule()),
				RuleLink.to("side", claim.sidesRule()), "s" + claim.statement().position(),
				SourceView.of(claim.report()));
	}

	/** Number, effect and claimant in a line: "At least 8 killed, claims Jane Doe". */
	public static String inWords(CasualtyClaim claim) {
		String number = number(claim);
		String losses = (number != null) ? Isolated.of(number) + " " + claim.effect().word()
				: claim.effect().word() + ", number not told";
		String preliminary = claim.isPreliminary() ? ", said to be preliminary" : "";
		return "Claim: " + losses + preliminary + ". " + (claim.claimants().isEmpty() ? "In the report’s own voice"
				: "Claimed by " + Voice.chain(claim.claimants(), claim.statement().relays()));
	}

	/**
	 * The figure; where the text only bounds it or is not exact, the words that it counts
	 * with, which may say more ("more than 200").
	 */
	private static @Nullable String number(CasualtyClaim claim) {
		Count count = claim.count();
		Words counted = claim.counted();
		boolean exact = count.low() != null && count.high() != null && !count.approximate();
		String number = number(count);
		return (exact || counted == null || counted.text().equalsIgnoreCase(number)) ? number
				: "“" + counted.text() + "”";
	}

	public static @Nullable String number(Count count) {
		Integer low = count.low();
		Integer high = count.high();
		String about = count.approximate() ? "about " : "";
		if (low != null && high != null) {
			return about + (low.equals(high) ? number(low) : number(low) + " to " + number(high));
		}
		if (low != null) {
			return "at least " + about + number(low);
		}
		return (high != null) ? "up to " + about + number(high) : null;
	}

	private static String number(int number) {
		return (number == 0) ? "none" : String.format(Locale.ROOT, "%,d", number);
	}

	private static @Nullable String spelled(CasualtyClaim claim) {
		String counted = text(claim.counted());
		String number = number(claim);
		return (counted != null && number != null && !number.contains(counted)) ? counted : null;
	}

	private static List<String> notes(CasualtyClaim claim) {
		List<String> notes = new ArrayList<>();
		if (number(claim) == null) {
			notes.add("number not told");
		}
		if (claim.isPreliminary()) {
			notes.add("said to be preliminary");
		}
		if (claim.count().approximate() && number(claim.count()) == null) {
			notes.add("approximate");
		}
		if (claim.scope() == CasualtyScope.CUMULATIVE) {
			notes.add("said to be a total");
		}
		if (claim.claimantBasis() == ClaimantBasis.INHERITED) {
			notes.add("claimant carried over from the figure before");
		}
		return notes;
	}

	private static @Nullable String text(@Nullable Words words) {
		return (words != null) ? words.text() : null;
	}

}

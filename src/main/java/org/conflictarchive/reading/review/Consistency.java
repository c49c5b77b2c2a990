package org.conflictarchive.reading.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What no schema can say of a reading: that actors are those of the reading, that no one
 * speaks for itself in the end, that bounds and dates are in order.
 */
final class Consistency {

	private final JsonNode reading;

	private final Faults faults;

	/** From each actor's id to the party it speaks for, or an empty string. */
	private final Map<String, String> parties = new LinkedHashMap<>();

	private final Map<String, String> pointers = new HashMap<>();

	Consistency(JsonNode reading, Faults faults) {
		this.reading = reading;
		this.faults = faults;
	}

	void check() {
		checkDate("/report/published", this.reading.path("report").path("published"));
		checkActors();
		for (int i = 0; i < this.reading.path("statements").size(); i++) {
			checkStatement("/statements/" + i, this.reading.path("statements").get(i));
		}
		for (int i = 0; i < this.reading.path("claims").size(); i++) {
			checkClaim("/claims/" + i, this.reading.path("claims").get(i));
		}
	}

	private void checkActors() {
		JsonNode actors = this.reading.path("actors");
		for (int i = 0; i < actors.size(); i++) {
			String id = actors.get(i).path("id").asString();
			if (this.pointers.putIfAbsent(id, "/actors/" + i) != null) {
				this.faults.add("/actors/" + i + "/id", "an id of its own was expected, not \"" + id + "\", which "
						+ this.pointers.get(id) + " has too");
			}
			this.parties.putIfAbsent(id, actors.get(i).path("affiliation").asString(""));
		}
		Set<String> circling = new HashSet<>();
		this.parties.forEach((id, party) -> {
			String pointer = this.pointers.get(id) + "/affiliation";
			if (!party.isEmpty()) {
				checkActor(pointer, party);
			}
			if (!circling.contains(id) && speaksForItself(id, circling)) {
				this.faults.add(pointer,
						"a party that does not in the end speak for the actor itself was expected, not \"" + party
								+ "\"");
			}
		});
	}

	/** Takes note of all on the circle, so that it is told once. */
	private boolean speaksForItself(String id, Set<String> circling) {
		Set<String> passed = new HashSet<>();
		String party = this.parties.getOrDefault(id, "");
		while (!party.equals(id) && !party.isEmpty() && passed.add(party)) {
			party = this.parties.getOrDefault(party, "");
		}
		if (!party.equals(id)) {
			return false;
		}
		circling.add(id);
		circling.addAll(passed);
		return true;
	}

	private void checkActor(String pointer, String id) {
		if (!this.parties.containsKey(id)) {
			String nearest = this.parties.keySet()
				.stream()
				.filter((other) -> NearestWords.to(id, other).isPresent())
				.findFirst()
				.map((other) -> "; \"" + other + "\" is the nearest")
				.orElse("");
			this.faults.add(pointer, "the id of an actor was expected, not \"" + id + "\"" + nearest);
		}
	}

	private void checkActors(String pointer, JsonNode ids) {
		for (int i = 0; i < ids.size(); i++) {
			checkActor(pointer + "/" + i, ids.get(i).asString());
		}
	}

	private void checkStatement(String pointer, JsonNode statement) {
		for (String property : new String[] { "actors", "relayedBy" }) {
			checkActors(pointer + "/" + property, statement.path(property));
		}
		if (statement.path("kind").asString().equals("narrated")) {
			for (String property : new String[] { "cue", "speaker" }) {
				if (statement.path(property).isObject()) {
					this.faults.add(pointer + "/" + property, "null was expected, as the statement is narrated");
				}
			}
			for (String property : new String[] { "actors", "relayedBy" }) {
				if (!statement.path(property).isEmpty()) {
					this.faults.add(pointer + "/" + property, "[] was expected, as the statement is narrated");
				}
			}
		}
		else if (statement.path("actors").isEmpty()) {
			this.faults.add(pointer + "/actors", "at least one was expected, as the statement is not narrated");
		}
		checkDate(pointer + "/date", statement.path("date"));
	}

	private void checkClaim(String pointer, JsonNode claim) {
		checkActors(pointer + "/sides", claim.path("sides"));
		checkActors(pointer + "/claimants", claim.path("claimants"));
		JsonNode low = claim.path("low");
		JsonNode high = claim.path("high");
		if (low.isNumber() && high.isNumber() && low.asLong() > high.asLong()) {
			this.faults.add(pointer + "/high", "a number of at least low, " + low + ", was expected, not " + high);
		}
		if (claim.path("preliminaryWords").isObject() && !claim.path("preliminary").asBoolean(true)) {
			this.faults.add(pointer + "/preliminary", "true was expected, as there are preliminaryWords");
		}
		checkDate(pointer + "/date", claim.path("date"));
	}

	private void checkDate(String pointer, JsonNode date) {
		if (!date.isObject()) {
			return;
		}
		String value = date.path("value").asString();
		String precision = date.path("precision").asString();
		String end = date.path("end").asString("");
		LocalDate first = checkExists(pointer + "/value", value);
		String form = Map.of("day", "YYYY-MM-DD", "month", "YYYY-MM", "year", "YYYY").getOrDefault(precision, value);
		if (form.length() != value.length()) {
			this.faults.add(pointer + "/value",
					"a date as " + form + " was expected, by its precision, not \"" + value + "\"");
		}
		if (precision.equals("range") == end.isEmpty()) {
			this.faults.add(pointer + "/end",
					precision.equals("range") ? "the last day, month or year was expected, as the date is a range"
							: "no end was expected, as the date is no range but a " + precision);
		}
		else if (!end.isEmpty()) {
			LocalDate last = checkExists(pointer + "/end", end);
			if (first != null && last != null && last.isBefore(first) && !value.startsWith(end)) {
				this.faults.add(pointer + "/end",
						"a date not before \"" + value + "\" was expected, not \"" + end + "\"");
			}
		}
		if (date.path("from").isEmpty() && !date.path("basis").asString().equals("metadata")) {
			this.faults.add(pointer + "/from",
					"the words that the date rests on were expected, as its basis is " + date.path("basis").asString());
		}
	}

	private @Nullable LocalDate checkExists(String pointer, String date) {
		try {
			return switch (date.length()) {
				case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
				case 7 -> YearMonth.parse(date).atDay(1);
				default -> LocalDate.parse(date);
			};
		}
		catch (DateTimeException ex) {
			this.faults.add(pointer, "a day, month or year that exists was expected, not \"" + date + "\"");
			return null;
		}
	}

}

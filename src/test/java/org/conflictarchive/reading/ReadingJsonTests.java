package org.conflictarchive.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReadingJsonTests {

	@Test
	void readsWhatItWrites() {
		Reading reading = Readings.ofTheArmy();
		assertThat(ReadingJson.read(ReadingJson.write(reading))).isEqualTo(reading);
	}

	@Test
	void writesOneLineInTheOrderOfTheInterface() {
		assertThat(ReadingJson.write(Readings.ofTheArmy())).isEqualTo(
				"""
						{"report":{"id":"a","file":"seeds/a.txt","sha256":"00ff","length":67,"title":null,"publisher":null,\
						"author":null,"url":null,"archived":null,"retrieved":null,"language":null,"licence":null,"event":"a",\
						"eventTitle":null,"replaces":null,"note":null,"published":{"value":"2020-05-06","precision":"day",\
						"basis":"stated","from":[{"start":7,"end":12,"text":"May 3"},{"start":16,"end":17,"text":"5"}],\
						"rule":"month-day"},\
						"reading":{"by":"machine","version":"1.0.0","reviewed":null}},\
						"actors":[{"id":"army","name":"the army “𝔹𝔹”","type":"government-body","role":"army",\
						"affiliation":null,"places":[{"start":23,"end":27,"text":"army"}]}],\
						"statements":[{"id":"a/38","kind":"indirect","sentence":{"start":2,"end":67},\
						"content":{"start":38,"end":66,"text":"three soldiers 𝔸 were killed"},\
						"cue":{"start":33,"end":37,"text":"said"},"speaker":{"start":19,"end":32,"text":"the army “𝔹𝔹”"},\
						"actors":["army"],"speakerRule":"party-by-name","relayedBy":[],"rule":"cue-clause","date":null}],\
						"claims":[{"id":"a/38","statement":"a/38",\
						"content":{"start":38,"end":66,"text":"three soldiers 𝔸 were killed"},"effect":"killed","low":3,\
						"high":null,"approximate":false,"preliminary":false,"scope":"event",\
						"counted":{"start":38,"end":43,"text":"three"},"effectWords":{"start":55,"end":66,"text":"were killed"},\
						"victims":{"start":44,"end":54,"text":"soldiers 𝔸"},"preliminaryWords":null,"sides":[],"sidesRule":null,\
						"claimants":["army"],\
						"claimantBasis":"stated","rule":"count-victims-passive",\
						"date":{"value":"2020-05-03","end":"2020-05-05","precision":"range","basis":"inferred",\
						"from":[{"start":7,"end":17,"text":"May 3 to 5"}],"rule":"days-of-month"}}]}""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "\"title\":null | \"titel\":null", "\"title\":null | \"title\":null,\"title\":null",
					"\"kind\":\"indirect\" | \"kind\":\"INDIRECT\"", "\"length\":67 | \"length\":\"67\"",
					"\"approximate\":false | \"approximate\":null" })
	void refusesWhatItWouldNotWrite(String written, String wrong) {
		String json = ReadingJson.write(Readings.ofTheArmy());
		assertThat(json).contains(written);
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> ReadingJson.read(json.replace(written, wrong)));
	}

}

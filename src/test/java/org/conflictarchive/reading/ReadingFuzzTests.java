package org.conflictarchive.reading;

import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * What holds of the reading of any text. In a build the texts beside it are tried; with
 * {@code JAZZER_FUZZ=1} others are made of them until one breaks a promise.
 */
class ReadingFuzzTests {

	@FuzzTest(maxDuration = "10m")
	@DictionaryFile(resourcePath = "words.dict")
	void keepsItsPromises(byte[] bytes) {
		Promises.holdFor(new String(bytes, StandardCharsets.UTF_8));
	}

}

package org.conflictarchive.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of one file of the seeds, and the text they strictly are. */
final class SeedBytes {

	/** The largest file that is read: 10 MB. */
	static final int LARGEST_FILE = 10 * 1024 * 1024;

	/** The longest line of a report: 1 MB. */
	static final int LONGEST_LINE = 1024 * 1024;

	private final byte[] bytes;

	private SeedBytes(byte[] bytes) {
		this.bytes = bytes;
	}

	/** Reads no more than it must to see that a file is too large. */
	static SeedBytes of(Path file) throws UnreadableSeedException {
		try (InputStream stream = Files.newInputStream(file)) {
			byte[] bytes = stream.readNBytes(LARGEST_FILE + 1);
			if (bytes.length > LARGEST_FILE) {
				throw new UnreadableSeedException("it is larger than 10 MB (10,485,760 bytes), the most that is read");
			}
			return new SeedBytes(bytes);
		}
		catch (IOException ex) {
			throw new UnreadableSeedException(ex);
		}
	}

	String sha256() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** The text of a report: UTF-8, not blank, no NUL, no endless line. */
	String reportText() throws UnreadableSeedException {
		if (this.bytes.length == 0) {
			throw new UnreadableSeedException("it is empty; a report's text was expected");
		}
		String text = text();
		if (text.chars().allMatch((character) -> Paragraphs.isBlank((char) character))) {
			throw new UnreadableSeedException("it holds nothing but blanks; a report's text was expected");
		}
		int lineStart = 0;
		for (int position = 0; position < this.bytes.length; position++) {
			byte value = this.bytes[position];
			if (value == 0) {
				throw new UnreadableSeedException("it holds a NUL, which no text does", position);
			}
			if (value == '\n' || value == '\r') {
				lineStart = position + 1;
			}
			else if (position - lineStart >= LONGEST_LINE) {
				throw new UnreadableSeedException(
						"it has a line of more than 1 MB (1,048,576 bytes); one paragraph a line was expected",
						lineStart);
			}
		}
		return text;
	}

	/** JSON as machines exchange it: UTF-8, and no byte-order mark. */
	String json() throws UnreadableSeedException {
		if (this.bytes.length >= 3 && this.bytes[0] == (byte) 0xEF && this.bytes[1] == (byte) 0xBB
				&& this.bytes[2] == (byte) 0xBF) {
			throw new UnreadableSeedException("it begins with a byte-order mark; JSON without one was expected", 0);
		}
		return text();
	}

	/** The text without a byte-order mark. */
	String text() throws UnreadableSeedException {
		ByteBuffer input = ByteBuffer.wrap(this.bytes);
		CharBuffer output = CharBuffer.allocate(this.bytes.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(input, output, true);
		if (result.isError()) {
			int offset = input.position();
			throw new UnreadableSeedException(
					"it is not UTF-8: the byte 0x%02X begins no character".formatted(this.bytes[offset]), offset);
		}
		String text = output.flip().toString();
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

}

package org.conflictarchive.formats;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * An id that stays the same wherever the archive is: a UUID by name (RFC 9562, version
 * 5).
 */
final class NamedUuid {

	/** Drawn once, for names of this archive. */
	private static final UUID NAMESPACE = UUID.fromString("08cec5ee-cc5b-4428-b183-5449661ab9e3");

	private NamedUuid() {
	}

	/** "urn:uuid:…". */
	static String of(String name) {
		return "urn:uuid:" + of(NAMESPACE, name);
	}

	/** The first 128 bits of the SHA-1 of both, but for those that tell the version. */
	static UUID of(UUID namespace, String name) {
		byte[] octets = name.getBytes(StandardCharsets.UTF_8);
		ByteBuffer named = ByteBuffer.allocate(16 + octets.length)
			.putLong(namespace.getMostSignificantBits())
			.putLong(namespace.getLeastSignificantBits())
			.put(octets);
		ByteBuffer digest = ByteBuffer.wrap(sha1(named.array()));
		return new UUID(digest.getLong() & ~0xF000L | 0x5000L,
				digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
	}

	private static byte[] sha1(byte[] octets) {
		try {
			return MessageDigest.getInstance("SHA-1").digest(octets);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-1", ex);
		}
	}

}

package org.conflictarchive.archive;

/**
 * A chain of attribution, and how often it is in the archive.
 *
 * @param path the chain as addresses have it
 * @param statements that come through it
 * @param reports that hold them
 */
public record ChainCount(String path, long statements, long reports) {

	public Chain chain() {
		return Chain.of(this.path);
	}

}

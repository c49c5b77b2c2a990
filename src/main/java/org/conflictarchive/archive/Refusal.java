package org.conflictarchive.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.conflictarchive.seeds.RefusedSeed;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A file that was left out, and why. */
@Entity
@Immutable
public class Refusal {

	@Id
	private int id;

	private String file;

	private String reason;

	private @Nullable Long byteOffset;

	@SuppressWarnings("NullAway.Init")
	protected Refusal() {
	}

	Refusal(int id, RefusedSeed seed) {
		this.id = id;
		this.file = seed.file();
		this.reason = seed.reason();
		this.byteOffset = seed.byteOffset();
	}

	public String file() {
		return this.file;
	}

	/** One sentence: what was found and what was expected. */
	public String reason() {
		return this.reason;
	}

	/** Where in the file, from 0, or null where no one place is at fault. */
	public @Nullable Long byteOffset() {
		return this.byteOffset;
	}

}

package org.conflictarchive.seeds;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

import org.jspecify.annotations.Nullable;

/** Why a file can't be read as a report: one sentence, and where in the file. */
final class UnreadableSeedException extends Exception {

	private static final long serialVersionUID = 1L;

	private final @Nullable Long byteOffset;

	UnreadableSeedException(String reason) {
		super(reason);
		this.byteOffset = null;
	}

	UnreadableSeedException(String reason, long byteOffset) {
		super(reason);
		this.byteOffset = byteOffset;
	}

	UnreadableSeedException(IOException cause) {
		super(reason(cause), cause);
		this.byteOffset = null;
	}

	String reason() {
		return String.valueOf(getMessage());
	}

	@Nullable Long byteOffset() {
		return this.byteOffset;
	}

	private static String reason(IOException cause) {
		if (cause instanceof NoSuchFileException) {
			return "there is no such file or folder";
		}
		if (cause instanceof AccessDeniedException) {
			return "the program is not allowed to read it";
		}
		if (cause instanceof FileSystemLoopException) {
			return "it is a link that leads back to itself";
		}
		String detail = (cause instanceof FileSystemException system) ? system.getReason() : cause.getMessage();
		return "it can't be read: " + ((detail != null) ? detail : cause.getClass().getSimpleName());
	}

}

package org.conflictarchive;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

import org.conflictarchive.command.Program;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the program, nothing else. */
@SpringBootApplication
public class ConflictArchiveApplication {

	/** Files, for Java's print streams keep silent of what can't be written. */
	public static void main(String[] arguments) {
		Program program = new Program(new FileOutputStream(FileDescriptor.out),
				new FileOutputStream(FileDescriptor.err),
				(settings) -> SpringApplication.run(ConflictArchiveApplication.class, settings));
		int status = program.run(arguments);
		if (status != 0) {
			System.exit(status);
		}
	}

}

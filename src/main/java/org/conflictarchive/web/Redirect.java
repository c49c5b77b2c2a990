package org.conflictarchive.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** To where something stands now, for good (308). */
final class Redirect {

	private Redirect() {
	}

	static ModelAndView to(String pages, String report, int position) {
		RedirectView view = new RedirectView("/" + pages + "/" + report + "/" + position, true);
		view.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
		view.setExposeModelAttributes(false);
		view.setExpandUriTemplateVariables(false);
		return new ModelAndView(view);
	}

}

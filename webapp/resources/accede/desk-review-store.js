// What was typed into a review and not yet saved, kept in this browser for each article until the server has said that it
// has it; and the one way to the server, which knows a session that ended from a server that is away.
window.accedeReviewStore = function (root) {
  "use strict";

  var PREFIX = "accede-review:" + root.dataset.user + ":" + root.dataset.review + ":";
  var PLACE = (root.dataset.context || "") + "/desk-reviews/draft?review=" + root.dataset.review;
  var token = "";

  function keep(code, version, article) {
    localStorage.setItem(PREFIX + code, JSON.stringify({ version: version, article: article, at: Date.now() }));
  }

  function kept(code) {
    return JSON.parse(localStorage.getItem(PREFIX + code) || "null");
  }

  function forget(code) {
    localStorage.removeItem(PREFIX + code);
  }

  function codes() {
    return Object.keys(localStorage)
      .filter(function (key) { return key.indexOf(PREFIX) === 0; })
      .map(function (key) { return key.substring(PREFIX.length); });
  }

  // A redirect is the sign-in page: the session has ended.
  function answer(response) {
    if (response.type === "opaqueredirect" || response.status === 401) {
      return { ended: true };
    }
    var type = response.headers.get("Content-Type") || "";
    if (type.indexOf("application/json") < 0) {
      return { status: response.status, body: {} };
    }
    return response.json().then(function (body) {
      token = body.token || token;
      return { status: response.status, body: body };
    });
  }

  function call(address, options) {
    options.redirect = "manual";
    options.credentials = "same-origin";
    options.cache = "no-store";
    return fetch(address, options).then(answer, function () { return { away: true }; });
  }

  /** @param articles "all", the code of one, or "" for how far they are only */
  function read(articles) {
    return call(PLACE + "&articles=" + encodeURIComponent(articles), {});
  }

  function put(code, version, article) {
    return call(PLACE + "&provision=" + encodeURIComponent(code), {
      method: "PUT",
      headers: { "Content-Type": "application/json", "X-Accede-Token": token },
      body: JSON.stringify({ version: version, article: article })
    });
  }

  // A new session has a new token: fetched once, then the save is sent again.
  function save(code, version, article) {
    return put(code, version, article).then(function (reply) {
      if (reply.status !== 403 || reply.body.detail !== "token") {
        return reply;
      }
      return read("").then(function (fresh) {
        return fresh.status === 200 ? put(code, version, article) : fresh;
      });
    });
  }

  return { keep: keep, kept: kept, forget: forget, codes: codes, read: read, save: save };
};

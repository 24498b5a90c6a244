// The editor of a desk review: one article at a time, by keyboard alone where wanted, saved as somebody types.
(function () {
  "use strict";

  var SOON = 700;
  var AT_MOST = 2000;
  var POLL = 8000;
  var RETRY = 3000;
  var TEXTS = ["validFrom", "reason", "analysis", "recommendation"];
  var CITED = ["law", "article", "quote", "translation", "language", "url"];

  var root = document.getElementById("editor");
  var words = root.dataset;
  var store = window.accedeReviewStore(root);
  var form = document.getElementById("article");
  var links = Array.prototype.slice.call(root.querySelectorAll(".arts a[data-code]"));
  var articles = {};
  var standings = {};
  var current = null;
  var timer = null;
  var since = 0;
  var saving = {};
  var editable = true;
  var lastDay = "";

  function el(id) { return document.getElementById(id); }
  function link(code) { return links.find(function (one) { return one.dataset.code === code; }); }
  function fill(pattern) {
    var values = Array.prototype.slice.call(arguments, 1);
    return pattern.replace(/\{(\d)\}/g, function (all, n) { return values[n]; });
  }
  function same(a, b) { return JSON.stringify(a) === JSON.stringify(b); }

  // --- What stands in the form ---

  function radio(name) {
    var checked = form.querySelector("[name=" + name + "]:checked");
    return checked && checked.value ? checked.value : null;
  }

  function choose(name, value) {
    form.querySelectorAll("[name=" + name + "]").forEach(function (one) { one.checked = one.value === (value || ""); });
  }

  function cited() {
    return Array.prototype.map.call(el("citations").children, function (row) {
      var one = { lawId: row.dataset.law ? Number(row.dataset.law) : null };
      CITED.forEach(function (name) { one[name] = row.querySelector("[data-field=" + name + "]").value || null; });
      return one;
    }).filter(function (one) { return CITED.some(function (name) { return one[name]; }); });
  }

  function typed() {
    var article = { rating: radio("rating"), basis: radio("basis"), citations: cited() };
    TEXTS.forEach(function (name) { article[name] = form.elements[name].value || null; });
    return article;
  }

  /** What the server has of an article, in the shape of the form. */
  function plain(article) {
    var one = {
      rating: article.rating || null,
      basis: article.basis || null,
      citations: (article.citations || []).map(function (given) {
        var citation = { lawId: given.lawId || null };
        CITED.forEach(function (name) { citation[name] = given[name] || null; });
        return citation;
      })
    };
    TEXTS.forEach(function (name) { one[name] = article[name] || null; });
    return one;
  }

  function addCitation(given) {
    var row = el("citation").content.firstElementChild.cloneNode(true);
    if (given && given.lawId) { row.dataset.law = given.lawId; }
    CITED.forEach(function (name) { row.querySelector("[data-field=" + name + "]").value = (given && given[name]) || ""; });
    el("citations").appendChild(row);
    return row;
  }

  function show(article) {
    choose("rating", article.rating);
    choose("basis", article.basis);
    TEXTS.forEach(function (name) { form.elements[name].value = article[name] || ""; });
    el("citations").textContent = "";
    article.citations.forEach(addCitation);
  }

  // --- Saving ---

  function state(text, live) {
    el("saved").textContent = text;
    el("saved").classList.toggle("done", !!live);
  }

  function trouble(text, ended) {
    el("notSaved").hidden = !text;
    el("notSavedWhy").textContent = text || "";
    el("signInAgain").hidden = !ended;
  }

  function errors(list) {
    form.querySelectorAll(".field-error").forEach(function (place) { place.textContent = ""; });
    (list || []).forEach(function (error) {
      var row = /^citations\[(\d+)\]\.(\w+)$/.exec(error.path);
      var place = row
        ? el("citations").children[row[1]] && el("citations").children[row[1]].querySelector("[data-error=" + row[2] + "]")
        : el(error.path + "_message");
      (place || el("rating_message")).textContent = error.message;
    });
  }

  function touched() {
    if (!current || !articles[current]) { return; }
    var confirm = articles[current].confirmed;
    var article = typed();
    if (confirm) { article.confirmed = true; }
    store.keep(current, articles[current].version, article);
    link(current).classList.add("unsaved");
    state(words.typing);
    mark(current, article.rating);
    var now = Date.now();
    since = since || now;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, Math.min(SOON, since + AT_MOST - now)));
  }

  /** Sends everything that is kept here, the article on screen first. */
  function flush() {
    clearTimeout(timer);
    since = 0;
    store.codes().forEach(send);
  }

  function send(code) {
    var draft = store.kept(code);
    if (!draft || saving[code] || !articles[code] || (articles[code].theirs && !articles[code].chosen)) { return; }
    if (articles[code].refused === draft.at) { return; }
    if (!editable) { trouble(words.closed); return; }
    saving[code] = true;
    if (code === current) { state(words.saving); }
    store.save(code, draft.version, draft.article).then(function (reply) {
      saving[code] = false;
      taken(code, draft, reply);
    });
  }

  function taken(code, draft, reply) {
    if (reply.ended || reply.away || reply.status >= 500) {
      trouble(reply.ended ? words.ended : words.offline, reply.ended);
      setTimeout(function () { send(code); }, RETRY);
    } else if (reply.status === 200) {
      saved(code, draft, reply.body);
    } else if (reply.status === 409 && reply.body.article) {
      conflict(code, reply.body.article);
    } else if (reply.status === 422) {
      articles[code].refused = draft.at;
      trouble(words.refused);
      if (code === current) { errors(reply.body.errors); state(""); }
    } else {
      trouble(reply.body.detail || words.offline);
    }
  }

  function saved(code, draft, body) {
    var now = store.kept(code);
    trouble("");
    articles[code] = body.article;
    if (body.article.validFrom) { lastDay = body.article.validFrom; }
    read(body.standings);
    if (now && now.at !== draft.at) {
      store.keep(code, body.article.version, now.article);
      send(code);
      return;
    }
    store.forget(code);
    link(code).classList.remove("unsaved");
    if (code === current) {
      errors([]);
      state(fill(words.saved, body.article.savedAt), true);
      about();
    }
  }

  // --- Two people at once ---

  function conflict(code, theirs) {
    articles[code].theirs = theirs;
    articles[code].chosen = false;
    if (code === current) { offer(); }
  }

  function value(article, name) {
    if (name === "citations") {
      return article.citations.map(function (one) {
        return [one.law, one.article, one.quote].filter(Boolean).join(", ");
      }).join("\n");
    }
    var input = form.querySelector("[name=" + name + "][value='" + article[name] + "']");
    if (!input) { return article[name] || ""; }
    var words = input.parentNode.querySelector("span") || input.parentNode;
    return words.textContent.trim();
  }

  function label(name) {
    var place = form.querySelector("label[for=" + name + "]");
    if (place) { return place.firstChild.textContent.trim(); }
    var group = form.querySelector("[name=" + name + "]");
    return group ? group.closest("fieldset").querySelector("legend").textContent : el("cite").previousElementSibling.textContent;
  }

  function offer() {
    var theirs = plain(articles[current].theirs);
    var mine = plain(store.kept(current).article);
    var differing = Object.keys(mine).filter(function (name) { return !same(mine[name], theirs[name]); });
    if (differing.length === 0) { settle(theirs); return; }
    var body = el("choice").querySelector("tbody");
    body.textContent = "";
    differing.forEach(function (name) {
      var row = body.insertRow();
      var head = document.createElement("th");
      head.scope = "row";
      head.textContent = label(name);
      row.appendChild(head);
      [["theirs", theirs], ["mine", mine]].forEach(function (side) {
        var choice = document.createElement("label");
        var input = document.createElement("input");
        input.type = "radio";
        input.name = "choice-" + name;
        input.value = side[0];
        input.checked = side[0] === "mine";
        var text = document.createElement("span");
        text.textContent = value(side[1], name) || "–";
        choice.append(input, text);
        var cell = row.insertCell();
        cell.dataset.l = side[0] === "theirs" ? articles[current].theirs.savedBy : el("myName").textContent;
        cell.appendChild(choice);
      });
    });
    el("theirName").textContent = articles[current].theirs.savedBy;
    el("choiceWhat").textContent = fill(el("choiceWhat").dataset.pattern, articles[current].theirs.savedBy, articles[current].theirs.savedAt);
    el("choice").hidden = false;
    el("choice").focus();
  }

  function settle(chosen) {
    var theirs = articles[current].theirs;
    articles[current] = theirs;
    el("choice").hidden = true;
    store.keep(current, theirs.version, chosen);
    show(chosen);
    flush();
  }

  function chosen() {
    var theirs = plain(articles[current].theirs);
    var mine = plain(store.kept(current).article);
    Object.keys(mine).forEach(function (name) {
      var picked = form.querySelector("[name=choice-" + name + "]:checked");
      if (picked && picked.value === "theirs") { mine[name] = theirs[name]; }
    });
    settle(mine);
  }

  // --- How far the articles are ---

  function mark(code, rating) {
    var chip = link(code).querySelector(".r");
    var input = form.querySelector("[name=rating][value='" + (rating || "") + "']");
    chip.className = "r " + input.dataset.look;
    chip.textContent = input.dataset.key;
    chip.setAttribute("aria-label", input.parentNode.querySelector("span").textContent);
  }

  function wholes() { return links.filter(function (one) { return !one.dataset.whole; }); }
  function rating(code) { return standings[code] && standings[code].rating; }

  function read(list) {
    (list || []).forEach(function (standing) {
      standings[standing.provision] = standing;
      var place = link(standing.provision);
      if (!place) { return; }
      place.dataset.state = standing.state;
      if (!store.kept(standing.provision)) { mark(standing.provision, standing.rating); }
    });
    var total = wholes().length;
    var rated = wholes().filter(function (one) { return rating(one.dataset.code); }).length;
    el("ratedOf").textContent = fill(words.of, rated, total);
    el("ratedShort").textContent = rated + " / " + total;
    el("progress").value = rated;
    root.querySelectorAll(".arts h2").forEach(function (heading) {
      var own = Array.prototype.slice.call(heading.nextElementSibling.querySelectorAll("a[data-code]:not([data-whole])"));
      var done = own.filter(function (one) { return rating(one.dataset.code); }).length;
      heading.querySelector(".count").textContent = done + "/" + own.length;
    });
    var open = unrated();
    el("nextOpen").textContent = open ? fill(words.nextOpen, open.dataset.number) : words.allRated;
  }

  function parts() {
    var place = el("parts");
    place.textContent = "";
    var own = links.filter(function (one) { return one.dataset.whole === current; });
    var standing = standings[current];
    if (own.length === 0 || !standing) { return; }
    own.forEach(function (part) {
      var one = document.createElement("a");
      one.href = "#" + part.dataset.code;
      one.className = "chip";
      one.append(part.dataset.number + " ", part.querySelector(".r").cloneNode(true));
      place.appendChild(one);
    });
    if (standing.derived) {
      var note = document.createElement("span");
      note.textContent = fill(words.parts, standing.assessed, standing.applicable);
      place.appendChild(note);
    }
  }

  /** What belongs to the article on screen beside what is typed. */
  function about() {
    el("toConfirm").hidden = articles[current].state !== "TO_CONFIRM" || !!articles[current].confirmed;
    parts();
  }

  // --- Going from one to the next ---

  function open(code, focus) {
    var place = link(code) || links[0];
    if (!place || !articles[place.dataset.code]) { return; }
    if (current && store.kept(current)) { flush(); }
    current = place.dataset.code;
    links.forEach(function (one) { one.removeAttribute("aria-current"); });
    place.setAttribute("aria-current", "true");
    var whole = place.dataset.whole || current;
    root.querySelectorAll(".part-list").forEach(function (list) {
      list.hidden = list.previousElementSibling.dataset.code !== whole;
    });
    place.scrollIntoView({ block: "nearest" });
    el("heading").textContent = fill(el("heading").dataset.pattern, place.dataset.number, place.dataset.title);
    el("option").textContent = place.dataset.option ? fill(el("option").dataset.some, place.dataset.option) : el("option").dataset.none;
    el("made").textContent = place.dataset.made;
    el("official").href = place.dataset.official;
    el("choice").hidden = true;
    errors([]);
    var draft = store.kept(current);
    show(plain(draft ? draft.article : articles[current]));
    state(draft ? words.typing : articles[current].rating || articles[current].analysis
      ? fill(words.savedBy, articles[current].savedAt, articles[current].savedBy) : "");
    about();
    if (articles[current].theirs) { offer(); }
    if (location.hash !== "#" + current) { history.replaceState(null, "", "#" + current); }
    root.querySelector(".arts").classList.remove("open");
    if (focus) { el("heading").focus(); }
  }

  function step(by) {
    var row = link(current).dataset.whole ? links : wholes();
    var at = row.indexOf(link(current)) + by;
    if (row[at]) { open(row[at].dataset.code, true); }
  }

  function unrated() {
    var row = wholes();
    var at = current ? row.indexOf(link(link(current).dataset.whole || current)) : -1;
    return row.slice(at + 1).concat(row.slice(0, at + 1)).find(function (one) { return !rating(one.dataset.code); });
  }

  // --- Rating ---

  function rate(value) {
    choose("rating", value);
    if (value && !radio("basis")) { choose("basis", "IN_FORCE"); }
    if (value && !form.elements.validFrom.value) { form.elements.validFrom.value = lastDay; }
    confirmed();
  }

  function confirmed() {
    if (articles[current].state === "TO_CONFIRM") { articles[current].confirmed = true; }
    about();
    touched();
  }

  /** A law that is on record by that title brings its link and language along; any other title names none. */
  function named(input) {
    var row = input.closest(".cited");
    var known = Array.prototype.find.call(el("laws").options, function (one) { return one.value === input.value; });
    if (!known) { delete row.dataset.law; return; }
    row.dataset.law = known.dataset.id;
    ["url", "language"].forEach(function (name) {
      var field = row.querySelector("[data-field=" + name + "]");
      field.value = field.value || known.dataset[name] || "";
    });
  }

  function cite() {
    addCitation(null).querySelector("input").focus();
  }

  // --- Keys ---

  function keysOn() { return localStorage.getItem("accede-review-keys") !== "off"; }

  function help(yes) {
    el("keys").hidden = !yes;
    el("keysButton").setAttribute("aria-expanded", String(yes));
  }

  var KEYS = {
    J: function () { step(1); },
    K: function () { step(-1); },
    U: function () { var next = unrated(); if (next) { open(next.dataset.code, true); } },
    Y: confirmed,
    C: cite,
    D: function () { form.elements.validFrom.focus(); },
    T: function () { form.elements.analysis.focus(); },
    R: function () { form.elements.recommendation.focus(); },
    "?": function () { help(el("keys").hidden); }
  };

  function pressed(event) {
    var field = event.target.closest("input[type=text], input[type=search], textarea, select");
    if (event.key === "Escape" && field && root.contains(field)) { el("heading").focus(); return; }
    if (field || event.ctrlKey || event.altKey || event.metaKey || !keysOn() || !current) { return; }
    var key = event.key.toUpperCase();
    var chosen = form.querySelector("[name=rating][data-key='" + CSS.escape(key) + "']");
    if (chosen && chosen.value) {
      event.preventDefault();
      rate(chosen.value);
    } else if (KEYS[key]) {
      event.preventDefault();
      KEYS[key]();
    }
  }

  // --- What others saved ---

  function poll() {
    store.read("").then(function (reply) {
      if (reply.status !== 200) { return; }
      editable = reply.body.editable;
      read(reply.body.standings);
      reply.body.standings.forEach(function (standing) {
        var known = articles[standing.provision];
        if (known && standing.version > known.version && !store.kept(standing.provision)) { fetchOne(standing.provision); }
      });
      store.codes().forEach(send);
    });
  }

  function fetchOne(code) {
    store.read(code).then(function (reply) {
      if (reply.status !== 200 || store.kept(code) || !reply.body.articles[0]) { return; }
      articles[code] = reply.body.articles[0];
      if (code === current) {
        show(plain(articles[code]));
        state(fill(words.savedBy, articles[code].savedAt, articles[code].savedBy), true);
        about();
      }
    });
  }

  function begin(reply) {
    if (reply.status !== 200) {
      trouble(reply.ended ? words.ended : words.offline, reply.ended);
      setTimeout(function () { store.read("all").then(begin); }, RETRY);
      return;
    }
    trouble("");
    editable = reply.body.editable;
    reply.body.articles.forEach(function (article) { articles[article.provision] = article; });
    store.codes().forEach(function (code) {
      if (!articles[code] || same(plain(store.kept(code).article), plain(articles[code]))) { store.forget(code); }
    });
    read(reply.body.standings);
    open(location.hash.substring(1) || (unrated() || links[0]).dataset.code, false);
    flush();
    setInterval(poll, POLL);
    root.dataset.ready = "true";
  }

  form.addEventListener("input", function (event) {
    if (event.target.name && event.target.name.indexOf("choice-") === 0) { return; }
    if (event.target.dataset.field === "law") { named(event.target); }
    if (event.target.name === "rating") { rate(event.target.value); } else { touched(); }
  });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  el("citations").addEventListener("click", function (event) {
    if (event.target.closest("[data-drop]")) { event.target.closest(".cited").remove(); touched(); el("cite").focus(); }
  });
  root.addEventListener("click", function (event) {
    var to = event.target.closest("a[href^='#']");
    if (to) { event.preventDefault(); open(to.getAttribute("href").substring(1), true); }
  });
  document.addEventListener("keydown", pressed);
  window.addEventListener("pagehide", flush);
  el("cite").addEventListener("click", cite);
  el("confirm").addEventListener("click", confirmed);
  el("choose").addEventListener("click", chosen);
  el("next").addEventListener("click", function () { step(1); });
  el("previous").addEventListener("click", function () { step(-1); });
  el("keysButton").addEventListener("click", function () { help(el("keys").hidden); });
  el("toArticles").addEventListener("click", function () { root.querySelector(".arts").classList.toggle("open"); });
  el("keysOn").checked = keysOn();
  el("keysOn").addEventListener("change", function () {
    localStorage.setItem("accede-review-keys", el("keysOn").checked ? "on" : "off");
  });
  store.read("all").then(begin);
})();

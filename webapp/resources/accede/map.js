// The map and the list beside it mark each other's State; a click on the map goes to the State in the list.
(function () {
  "use strict";

  var map = document.querySelector("svg.world");
  var list = document.querySelector(".world-states");
  if (!map || !list) {
    return;
  }
  var SHAPE = "w-";
  var marked = null;

  function row(code) {
    return list.querySelector("tr[data-state='" + code + "']");
  }

  function outline(code, name) {
    var use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", "#" + SHAPE + code);
    use.setAttribute("class", name);
    use.setAttribute("fill", "none");
    map.append(use);
  }

  function mark(code) {
    if (code === marked) {
      return;
    }
    map.querySelectorAll("use").forEach(function (use) { use.remove(); });
    if (marked && row(marked)) {
      row(marked).classList.remove("on");
    }
    marked = code;
    if (code && row(code)) {
      row(code).classList.add("on");
      outline(code, "outer");
      outline(code, "inner");
    }
  }

  function shapeOf(event) {
    var shape = event.target.closest("g[id^='" + SHAPE + "']");
    return shape ? shape.id.slice(SHAPE.length) : null;
  }

  function stateOf(event) {
    var line = event.target.closest("tr[data-state]");
    return line ? line.dataset.state : null;
  }

  map.addEventListener("mouseover", function (event) { mark(shapeOf(event)); });
  map.addEventListener("mouseleave", function () { mark(null); });
  map.addEventListener("click", function (event) {
    var code = shapeOf(event);
    if (code && row(code)) {
      mark(code);
      row(code).querySelector("a").focus({ preventScroll: true });
      list.scrollTop += row(code).getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 2;
    }
  });
  list.addEventListener("mouseover", function (event) { mark(stateOf(event)); });
  list.addEventListener("mouseleave", function () { mark(null); });
  list.addEventListener("focusin", function (event) { mark(stateOf(event)); });
  list.addEventListener("focusout", function () { mark(null); });
})();

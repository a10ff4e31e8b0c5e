#include "latexcommands.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace acervo {

namespace {

struct Command
{
    QStringView name;
    QStringView text;
};

// Sorted by code unit. LaTeX's own, textcomp's and amssymb's where bibliographies have them
// (the Comprehensive LaTeX Symbol List), and the names of journals in ADS's records
// (https://ui.adsabs.harvard.edu/help/actions/journal-macros).
constexpr Command kCommands[] = {
    {u"AA", u"Å"},
    {u"AE", u"Æ"},
    {u"BibTeX", u"BibTeX"},
    {u"DH", u"Ð"},
    {u"DJ", u"Đ"},
    {u"Delta", u"Δ"},
    {u"EUR", u"€"},
    {u"Gamma", u"Γ"},
    {u"Im", u"ℑ"},
    {u"L", u"Ł"},
    {u"LaTeX", u"LaTeX"},
    {u"LaTeXe", u"LaTeX2ε"},
    {u"Lambda", u"Λ"},
    {u"Leftarrow", u"⇐"},
    {u"Leftrightarrow", u"⇔"},
    {u"NG", u"Ŋ"},
    {u"O", u"Ø"},
    {u"OE", u"Œ"},
    {u"Omega", u"Ω"},
    {u"P", u"¶"},
    {u"Phi", u"Φ"},
    {u"Pi", u"Π"},
    {u"Psi", u"Ψ"},
    {u"Re", u"ℜ"},
    {u"Rightarrow", u"⇒"},
    {u"S", u"§"},
    {u"Sigma", u"Σ"},
    {u"TH", u"Þ"},
    {u"TeX", u"TeX"},
    {u"Theta", u"Θ"},
    {u"Upsilon", u"Υ"},
    {u"Xi", u"Ξ"},
    {u"aa", u"å"},
    {u"aap", u"Astronomy and Astrophysics"},
    {u"aaps", u"Astronomy and Astrophysics Supplement Series"},
    {u"actaa", u"Acta Astronomica"},
    {u"ae", u"æ"},
    {u"aj", u"The Astronomical Journal"},
    {u"aleph", u"ℵ"},
    {u"alpha", u"α"},
    {u"and", u"&"},
    {u"angle", u"∠"},
    {u"ao", u"Applied Optics"},
    {u"apj", u"The Astrophysical Journal"},
    {u"apjl", u"The Astrophysical Journal Letters"},
    {u"apjs", u"The Astrophysical Journal Supplement Series"},
    {u"approx", u"≈"},
    {u"apss", u"Astrophysics and Space Science"},
    {u"araa", u"Annual Review of Astronomy and Astrophysics"},
    {u"arg", u"arg"},
    {u"ast", u"∗"},
    {u"azh", u"Astronomicheskii Zhurnal"},
    {u"baas", u"Bulletin of the American Astronomical Society"},
    {u"backslash", u"\\"},
    {u"beta", u"β"},
    {u"bullet", u"•"},
    {u"cap", u"∩"},
    {u"cdot", u"⋅"},
    {u"cdots", u"⋯"},
    {u"chi", u"χ"},
    {u"circ", u"∘"},
    {u"colon", u":"},
    {u"cong", u"≅"},
    {u"copyright", u"©"},
    {u"cos", u"cos"},
    {u"cup", u"∪"},
    {u"dag", u"†"},
    {u"ddag", u"‡"},
    {u"deg", u"deg"},
    {u"degree", u"°"},
    {u"delta", u"δ"},
    {u"det", u"det"},
    {u"dh", u"ð"},
    {u"dim", u"dim"},
    {u"div", u"÷"},
    {u"dj", u"đ"},
    {u"dots", u"…"},
    {u"ell", u"ℓ"},
    {u"emptyset", u"∅"},
    {u"epsilon", u"ϵ"},
    {u"equiv", u"≡"},
    {u"eta", u"η"},
    {u"euro", u"€"},
    {u"exists", u"∃"},
    {u"exp", u"exp"},
    {u"fcp", u"Fundamentals of Cosmic Physics"},
    {u"forall", u"∀"},
    {u"gamma", u"γ"},
    {u"gcd", u"gcd"},
    {u"ge", u"≥"},
    {u"geq", u"≥"},
    {u"gg", u"≫"},
    {u"grl", u"Geophysical Research Letters"},
    {u"gtrsim", u"≳"},
    {u"guillemotleft", u"«"},
    {u"guillemotright", u"»"},
    {u"guilsinglleft", u"‹"},
    {u"guilsinglright", u"›"},
    {u"hbar", u"ℏ"},
    {u"hyphen", u"-"},
    {u"i", u"ı"},
    {u"icarus", u"Icarus"},
    {u"in", u"∈"},
    {u"inf", u"inf"},
    {u"infty", u"∞"},
    {u"int", u"∫"},
    {u"iota", u"ι"},
    {u"j", u"ȷ"},
    {u"jcap", u"Journal of Cosmology and Astroparticle Physics"},
    {u"jgr", u"Journal of Geophysical Research"},
    {u"jrasc", u"Journal of the Royal Astronomical Society of Canada"},
    {u"kappa", u"κ"},
    {u"ker", u"ker"},
    {u"l", u"ł"},
    {u"lambda", u"λ"},
    {u"langle", u"⟨"},
    {u"lbrace", u"{"},
    {u"lbrack", u"["},
    {u"ldots", u"…"},
    {u"le", u"≤"},
    {u"leftarrow", u"←"},
    {u"leftrightarrow", u"↔"},
    {u"leq", u"≤"},
    {u"lesssim", u"≲"},
    {u"lim", u"lim"},
    {u"ll", u"≪"},
    {u"ln", u"ln"},
    {u"log", u"log"},
    {u"mapsto", u"↦"},
    {u"max", u"max"},
    {u"memras", u"Memoirs of the Royal Astronomical Society"},
    {u"micro", u"µ"},
    {u"mid", u"∣"},
    {u"min", u"min"},
    {u"mnras", u"Monthly Notices of the Royal Astronomical Society"},
    {u"mod", u"mod"},
    {u"mp", u"∓"},
    {u"mu", u"μ"},
    {u"na", u"New Astronomy"},
    {u"nabla", u"∇"},
    {u"nar", u"New Astronomy Reviews"},
    {u"nat", u"Nature"},
    {u"ne", u"≠"},
    {u"neg", u"¬"},
    {u"neq", u"≠"},
    {u"newline", u" "},
    {u"ng", u"ŋ"},
    {u"notin", u"∉"},
    {u"nu", u"ν"},
    {u"o", u"ø"},
    {u"odot", u"⊙"},
    {u"oe", u"œ"},
    {u"omega", u"ω"},
    {u"oplus", u"⊕"},
    {u"otimes", u"⊗"},
    {u"par", u"\n"},
    {u"parallel", u"∥"},
    {u"partial", u"∂"},
    {u"pasj", u"Publications of the Astronomical Society of Japan"},
    {u"pasp", u"Publications of the Astronomical Society of the Pacific"},
    {u"perp", u"⊥"},
    {u"phi", u"ϕ"},
    {u"physrep", u"Physics Reports"},
    {u"pi", u"π"},
    {u"planss", u"Planetary and Space Science"},
    {u"pm", u"±"},
    {u"pounds", u"£"},
    {u"pra", u"Physical Review A"},
    {u"prb", u"Physical Review B"},
    {u"prc", u"Physical Review C"},
    {u"prd", u"Physical Review D"},
    {u"pre", u"Physical Review E"},
    {u"prime", u"′"},
    {u"prl", u"Physical Review Letters"},
    {u"procspie", u"Proceedings of the SPIE"},
    {u"prod", u"∏"},
    {u"propto", u"∝"},
    {u"psi", u"ψ"},
    {u"qquad", u" "},
    {u"quad", u" "},
    {u"quotedblbase", u"„"},
    {u"quotesinglbase", u"‚"},
    {u"rangle", u"⟩"},
    {u"rbrace", u"}"},
    {u"rbrack", u"]"},
    {u"rho", u"ρ"},
    {u"rightarrow", u"→"},
    {u"rmxaa", u"Revista Mexicana de Astronomía y Astrofísica"},
    {u"sigma", u"σ"},
    {u"sim", u"∼"},
    {u"simeq", u"≃"},
    {u"sin", u"sin"},
    {u"slash", u"/"},
    {u"solphys", u"Solar Physics"},
    {u"sovast", u"Soviet Astronomy"},
    {u"space", u" "},
    {u"sqrt", u"√"},
    {u"ss", u"ß"},
    {u"ssr", u"Space Science Reviews"},
    {u"star", u"⋆"},
    {u"subset", u"⊂"},
    {u"subseteq", u"⊆"},
    {u"sum", u"∑"},
    {u"sun", u"☉"},
    {u"sup", u"sup"},
    {u"supset", u"⊃"},
    {u"tan", u"tan"},
    {u"tau", u"τ"},
    {u"textasciicircum", u"^"},
    {u"textasciitilde", u"~"},
    {u"textbackslash", u"\\"},
    {u"textbar", u"|"},
    {u"textbraceleft", u"{"},
    {u"textbraceright", u"}"},
    {u"textbullet", u"•"},
    {u"textcent", u"¢"},
    {u"textcopyright", u"©"},
    {u"textdegree", u"°"},
    {u"textdollar", u"$"},
    {u"textellipsis", u"…"},
    {u"textemdash", u"—"},
    {u"textendash", u"–"},
    {u"texteuro", u"€"},
    {u"textexclamdown", u"¡"},
    {u"textgreater", u">"},
    {u"textless", u"<"},
    {u"textmu", u"µ"},
    {u"textonehalf", u"½"},
    {u"textonequarter", u"¼"},
    {u"textordfeminine", u"ª"},
    {u"textordmasculine", u"º"},
    {u"textparagraph", u"¶"},
    {u"textperiodcentered", u"·"},
    {u"textquestiondown", u"¿"},
    {u"textquotedbl", u"\""},
    {u"textquotedblleft", u"“"},
    {u"textquotedblright", u"”"},
    {u"textquoteleft", u"‘"},
    {u"textquoteright", u"’"},
    {u"textquotesingle", u"'"},
    {u"textregistered", u"®"},
    {u"textsection", u"§"},
    {u"textsterling", u"£"},
    {u"textthreequarters", u"¾"},
    {u"texttrademark", u"™"},
    {u"textunderscore", u"_"},
    {u"textvisiblespace", u" "},
    {u"textyen", u"¥"},
    {u"th", u"þ"},
    {u"theta", u"θ"},
    {u"times", u"×"},
    {u"to", u"→"},
    {u"upsilon", u"υ"},
    {u"varDelta", u"Δ"},
    {u"varGamma", u"Γ"},
    {u"varOmega", u"Ω"},
    {u"varepsilon", u"ε"},
    {u"varphi", u"φ"},
    {u"varpi", u"ϖ"},
    {u"varrho", u"ϱ"},
    {u"varsigma", u"ς"},
    {u"vartheta", u"ϑ"},
    {u"vee", u"∨"},
    {u"vert", u"|"},
    {u"wedge", u"∧"},
    {u"xi", u"ξ"},
    {u"zeta", u"ζ"},
};

struct Accent
{
    QStringView name;
    char16_t mark;
};
constexpr Accent kAccents[] = {
    {u"'", 0x301},    {u"`", 0x300},     {u"^", 0x302},     {u"\"", 0x308},    {u"~", 0x303},
    {u"=", 0x304},    {u".", 0x307},     {u"u", 0x306},     {u"v", 0x30c},     {u"H", 0x30b},
    {u"c", 0x327},    {u"k", 0x328},     {u"r", 0x30a},     {u"d", 0x323},     {u"b", 0x331},
    {u"t", 0x361},    {u"hat", 0x302},   {u"tilde", 0x303}, {u"bar", 0x304},   {u"dot", 0x307},
    {u"ddot", 0x308}, {u"acute", 0x301}, {u"grave", 0x300}, {u"check", 0x30c}, {u"breve", 0x306}};

QSet<QString> wordsIn(QStringView list)
{
    QSet<QString> words;
    for (QStringView word : list.split(u' '))
        words.insert(word.toString());
    return words;
}

constexpr QStringView kPlain = u"0123456789+-=()";
constexpr QStringView kRaised = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
constexpr QStringView kLowered = u"₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

} // namespace

QChar combiningMark(QStringView command)
{
    for (const Accent &accent : kAccents) {
        if (accent.name == command)
            return QChar(accent.mark);
    }
    return {};
}

QStringView commandText(QStringView command)
{
    const auto *found = std::lower_bound(
        std::begin(kCommands), std::end(kCommands), command,
        [](const Command &known, QStringView wanted) { return known.name < wanted; });
    return found == std::end(kCommands) || found->name != command ? QStringView() : found->text;
}

bool isLookCommand(QStringView command)
{
    static const QSet<QString> looks = wordsIn(
        u"em it bf sc rm tt sf sl cal bfseries itshape scshape upshape slshape mdseries rmfamily "
        "sffamily ttfamily normalfont tiny scriptsize footnotesize small normalsize large Large "
        "LARGE huge Huge emph textit textbf textsc texttt textsf textrm textup textsl textmd "
        "textnormal underline uline mbox hbox text mathrm mathbf mathit mathsf mathtt mathcal "
        "mathbb mathscr mathfrak boldsymbol bm ensuremath operatorname protect relax url path "
        "nolinkurl "
        "mkbibemph mkbibitalic mkbibbold MakeUppercase uppercase lowercase textcase NoCaseChange "
        "left right big Big bigl bigr displaystyle textstyle limits nolimits cyr textcyrillic "
        "textgreek textlatin selectlanguage noopsort hspace vspace vphantom phantom kern");
    return looks.contains(command.toString());
}

bool dropsFirstArgument(QStringView command)
{
    static const QSet<QString> drops =
        wordsIn(u"href textcolor color foreignlanguage noopsort hspace vspace vphantom phantom "
                "selectlanguage fontsize SortNoop");
    return drops.contains(command.toString());
}

QChar raised(QChar c)
{
    const qsizetype at = kPlain.indexOf(c);
    return at >= 0 ? kRaised[at] : c == u'n' ? QChar(u'ⁿ') : c == u'∘' ? QChar(u'°') : QChar();
}

QChar lowered(QChar c)
{
    const qsizetype at = kPlain.indexOf(c);
    return at >= 0 ? kLowered[at] : QChar();
}

} // namespace acervo

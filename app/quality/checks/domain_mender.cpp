// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/domain_mender.h"

#include "quality/checks/domain_slips.h"
#include "xdm/mail_domains.h"
#include "xdm/text.h"

#include <algorithm>
#include <tuple>

namespace quality {

namespace {

constexpr qint64 someRows = 20; ///< that make a popular domain usual in this table
constexpr qint64 manyRows = 100; ///< that make any other one usual
constexpr std::size_t mostFrequent = 2000; ///< domains beside the catalogue's
constexpr qint64 ownRows = 5; ///< at a domain that may be somebody's own
constexpr int twoSlips = 140; ///< for what everybody knows
constexpr std::size_t longName = 7; ///< letters: nobody else's is like it
constexpr std::size_t tellingName = 5;
constexpr std::size_t shortestName = 3;
constexpr std::size_t longestDomain = 64;

bool isDomainLetter(char c)
{
    return xdm::isDigit(c) || xdm::isAsciiLetter(c);
}

bool isSeparator(char c)
{
    return c == '.' || c == ',' || c == ';' || c == ':';
}

/// Without what cannot stand in a domain: "#gmail.com", "gmail..com", "gmail,com". Empty where it is rather
/// more than one domain, or something beside it.
std::string withoutStrays(std::string_view written)
{
    while (!written.empty() && !isDomainLetter(written.front()))
        written.remove_prefix(1);
    while (!written.empty() && !isDomainLetter(written.back()))
        written.remove_suffix(1);
    std::string plain;
    for (std::size_t at = 0; at < written.size(); ++at) {
        const char c = written[at];
        const bool besideDot = isSeparator(written[at - (at > 0)])
            || isSeparator(written[std::min(at + 1, written.size() - 1)]);
        if (isDomainLetter(c) || (c == '-' && plain.back() != '.'))
            plain += c;
        else if (isSeparator(c)) {
            while (plain.back() == '-')
                plain.pop_back();
            if (plain.back() != '.')
                plain += '.';
        } else if (c != '-' && (c != ' ' || !besideDot))
            return {};
    }
    return plain;
}

std::string squeezed(std::string_view domain)
{
    std::string letters(domain);
    std::erase_if(letters, [](char c) { return c == '.' || c == '-'; });
    return letters;
}

std::string joined(std::string_view name, std::string_view ending)
{
    return std::string(name).append(1, '.').append(ending);
}

bool exists(std::string_view topLevel)
{
    return topLevel.starts_with("xn--") || xdm::mailDomains().topLevels.contains(std::string(topLevel));
}

/// Calls \a visit with the text, and with the text without each of its letters.
template <class Visit> void visitLacking(std::string_view text, Visit visit)
{
    std::string lacking(text);
    visit(lacking);
    for (std::size_t at = 0; at < text.size(); ++at) {
        lacking.assign(text);
        lacking.erase(at, 1);
        visit(lacking);
    }
}

} // namespace

struct DomainMender::Guess
{
    const Target *target;
    int slips;

    /// What is usual in the table, and what everybody knows, is likelier.
    int unlikely() const
    {
        return slips - (target->count >= someRows ? 30 : 0) - (target->world ? slip::any / 10 : 0);
    }
};

DomainMender::DomainMender(DomainCounts counts)
    : m_counts(std::move(counts))
{
    for (const xdm::MailDomain &domain : xdm::mailDomains().popular)
        addTarget(domain.name, true, domain.world);
    learnFrequent();
}

void DomainMender::addTarget(std::string domain, bool popular, bool world)
{
    const int place = int(m_targets.size());
    const xdm::DomainParts parts = xdm::domainParts(domain);
    const std::size_t dot = parts.name.rfind('.');
    visitLacking(domain, [&](const std::string &lacking) {
        Places &places = m_lacking[lacking];
        if (places.empty() || places.back() != place)
            places.push_back(place);
    });
    m_squeezed.emplace(squeezed(domain), place);
    m_byDomain.emplace(domain, place);
    m_byName[std::string(parts.name)].push_back(place);
    if (world)
        m_world.push_back(place);
    const bool alone = xdm::mailDomains().alone.contains(domain);
    const qint64 count = countOf(domain);
    const std::size_t nameSize = parts.name.size();
    m_targets.push_back({.domain = std::move(domain),
                         .nameSize = nameSize,
                         .labelSize = dot == std::string_view::npos ? nameSize : nameSize - dot - 1,
                         .count = count,
                         .popular = popular,
                         .world = world,
                         .alone = alone});
}

/// What many rows have is as good as the catalogue's domains, unless it is itself a slip of one of these.
void DomainMender::learnFrequent()
{
    std::vector<std::pair<qint64, std::string>> frequent;
    for (const auto &[domain, count] : m_counts) {
        if (count >= manyRows && !m_byDomain.contains(domain) && exists(xdm::domainParts(domain).topLevel)
            && mended(domain).empty())
            frequent.emplace_back(-count, domain);
    }
    std::ranges::sort(frequent);
    if (frequent.size() > mostFrequent)
        frequent.resize(mostFrequent);
    for (auto &[count, domain] : frequent)
        addTarget(std::move(domain), false, false);
}

qint64 DomainMender::countOf(std::string_view domain) const
{
    const auto found = m_counts.find(domain);
    return found == m_counts.end() ? 0 : found->second;
}

bool DomainMender::isKnown(std::string_view domain) const
{
    return m_byDomain.find(domain) != m_byDomain.end()
        || xdm::mailDomains().real.contains(std::string(domain));
}

const DomainMender::Target *DomainMender::targetAt(std::string_view domain) const
{
    const auto found = m_byDomain.find(domain);
    return found == m_byDomain.end() ? nullptr : &m_targets[std::size_t(found->second)];
}

/// A domain that many rows have is rather somebody's own than a slip of one that few have.
bool DomainMender::isOutnumbered(std::string_view written, const Target &target) const
{
    const qint64 own = countOf(written);
    if (!target.popular)
        return target.count >= own * manyRows;
    return own < ownRows || target.count >= own * 10;
}

/// The shorter a name, the more domains are like it by right, and the more the table itself has to say.
/// \param name  what is written before the ending
int DomainMender::allowedSlips(std::string_view written, const Target &target, std::string_view name) const
{
    const std::string_view meant = std::string_view(target.domain).substr(0, target.nameSize);
    const bool sameSize = name.size() == meant.size();
    const bool sameLabel = name.ends_with(meant.substr(target.nameSize - target.labelSize));
    // Of "mb.example" and "nb.example" only what stands before tells.
    const bool before = sameLabel && target.labelSize < target.nameSize;
    const std::size_t size = before ? target.nameSize - target.labelSize - 1 : target.labelSize;
    if (!isOutnumbered(written, target) || size < shortestName)
        return -1;
    if (target.popular && target.count >= someRows && target.count >= countOf(written) * someRows) {
        if (size == shortestName)
            return sameSize ? slip::besideKey : slip::any;
        return size >= tellingName && target.world && sameSize ? twoSlips : slip::any;
    }
    if (size == shortestName)
        return -1;
    if (size < tellingName)
        return slip::exchanged;
    if (target.popular && target.world)
        return sameSize ? twoSlips : slip::any;
    return target.popular && size < longName ? slip::lost : slip::any;
}

/// \return what a name alone stands for: what is usual in the table, or what everybody takes it for
const DomainMender::Target *DomainMender::withoutEnding(std::string_view name) const
{
    const auto found = m_byName.find(name);
    if (found == m_byName.end())
        return nullptr;
    const Target *most = nullptr;
    const Target *alone = nullptr;
    qint64 others = 0;
    for (const int place : found->second) {
        const Target &target = m_targets[std::size_t(place)];
        alone = target.alone ? &target : alone;
        others += target.count;
        most = !most || target.count > most->count ? &target : most;
    }
    others -= most->count;
    if (most->count >= someRows)
        return most->count >= 10 * others ? most : nullptr;
    return alone;
}

void DomainMender::guessName(std::string_view written, std::string_view name, std::string_view ending,
                             int slips, std::vector<Guess> &guesses) const
{
    const std::string whole = joined(name, ending);
    const auto guess = [&](const Target &target) {
        const std::string_view meant(target.domain);
        if (meant.substr(target.nameSize + 1) != ending)
            return;
        const std::string_view meantName = meant.substr(0, target.nameSize);
        const int own = slipsBetween(name, meantName);
        if (own > 0 ? own <= allowedSlips(written, target, name) : isOutnumbered(written, target))
            guesses.push_back({.target = &target, .slips = slips + own});
    };
    visitLacking(whole, [&](const std::string &lacking) {
        if (const auto found = m_lacking.find(lacking); found != m_lacking.end()) {
            for (const int place : found->second)
                guess(m_targets[std::size_t(place)]);
        }
    });
    for (const int place : m_world) {
        const Target &target = m_targets[std::size_t(place)];
        if (target.domain.size() == whole.size() && target.labelSize >= tellingName)
            guess(target);
    }
}

/// Of an ending that does not exist.
void DomainMender::guessEnding(std::string_view written, std::string_view name,
                               std::vector<Guess> &guesses) const
{
    visitLacking(written, [&](const std::string &lacking) {
        const auto found = m_lacking.find(lacking);
        if (found == m_lacking.end())
            return;
        for (const int place : found->second) {
            const Target &target = m_targets[std::size_t(place)];
            const bool sameName = name == std::string_view(target.domain).substr(0, target.nameSize);
            const int slips = slipsBetween(written, target.domain);
            if (slips <= slip::any && (sameName || target.labelSize >= tellingName))
                guesses.push_back({.target = &target, .slips = slips});
        }
    });
}

/// \param written  of letters, digits, hyphens and single dots only
std::string DomainMender::mendedPlain(std::string_view written) const
{
    if (const auto same = m_squeezed.find(squeezed(written)); same != m_squeezed.end()) {
        const Target &target = m_targets[std::size_t(same->second)];
        if (target.labelSize >= shortestName && isOutnumbered(written, target))
            return target.domain;
    }
    const xdm::DomainParts parts = xdm::domainParts(written);
    if (parts.name.empty()) {
        const Target *target = withoutEnding(written);
        return target ? target->domain : std::string();
    }
    std::vector<Guess> guesses;
    std::string ending; // the likeliest where there is none such
    if (exists(parts.topLevel)) {
        guessName(written, parts.name, parts.ending, 0, guesses);
        for (const auto &[shortened, meant] : xdm::mailDomains().shortened) {
            if (shortened == parts.ending)
                guessName(written, parts.name, meant, slip::lost, guesses);
        }
    } else {
        int least = slip::any + 1;
        for (const std::string &likely : xdm::mailDomains().likely) {
            const int slips = slipsBetween(parts.topLevel, likely);
            if (slips <= twoSlips)
                guessName(written, parts.name, likely, slips, guesses);
            if (slips < least) {
                least = slips;
                ending = likely;
            }
        }
        if (parts.topLevel.size() > 1) // one letter is the beginning of too many
            guessEnding(written, parts.name, guesses);
    }
    if (guesses.empty())
        return ending.empty() ? std::string() : joined(parts.name, ending);
    std::ranges::sort(guesses, [](const Guess &a, const Guess &b) {
        const auto order = [](const Guess &guess) {
            return std::tuple(guess.unlikely(), -guess.target->count, std::string_view(guess.target->domain));
        };
        return order(a) < order(b);
    });
    const Guess &best = guesses.front();
    for (const Guess &other : guesses) {
        const bool asLikely = other.target != best.target && other.unlikely() < best.unlikely() + 10;
        if (asLikely && best.target->count < 10 * std::max<qint64>(other.target->count, 1))
            return {};
    }
    return best.target->domain;
}

std::string DomainMender::mended(std::string_view written) const
{
    if (written.empty() || written.size() > longestDomain || isKnown(written))
        return {};
    const std::string plain = withoutStrays(written);
    if (plain == written)
        return mendedPlain(plain);
    if (isKnown(plain))
        return plain;
    // "gmail,com" has one domain in it, "example.com,example.org" two.
    const bool hasOtherMarks = written.find_first_of(",;:") != std::string_view::npos;
    if (plain.empty() || (hasOtherMarks && written.find('.') != std::string_view::npos))
        return {};
    std::string better = mendedPlain(plain);
    if (better.empty()) {
        const xdm::DomainParts parts = xdm::domainParts(plain);
        if (!parts.name.empty() && exists(parts.topLevel))
            return plain;
    }
    return better;
}

} // namespace quality

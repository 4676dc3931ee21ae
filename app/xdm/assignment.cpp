// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/assignment.h"

#include <algorithm>
#include <limits>

namespace xdm {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::min() / 4;

/// Lets one taker after the other in, each by the chain of exchanges that gains most: the new taker gets a
/// thing, whoever had it moves on to another, and the last of them to a free thing or to none.
class Auction
{
public:
    Auction(const std::vector<std::vector<Bid>> &bids, int things)
        : m_bids(bids)
        , m_taken(bids.size(), -1)
        , m_holder(std::size_t(things), -1)
    {
    }

    std::vector<int> run()
    {
        for (std::size_t taker = 0; taker < m_bids.size(); ++taker)
            letIn(int(taker));
        return m_taken;
    }

private:
    qint64 worthOf(int taker, int thing) const
    {
        for (const Bid &bid : m_bids[std::size_t(taker)]) {
            if (bid.thing == thing)
                return bid.worth;
        }
        return 0;
    }

    /// Spreads the best gain of a chain that makes \a taker free of its thing, at \a gain so far.
    void spread(int taker, qint64 gain, std::vector<int> &open)
    {
        for (const Bid &bid : m_bids[std::size_t(taker)]) {
            const std::size_t thing = std::size_t(bid.thing);
            if (m_taken[std::size_t(taker)] == bid.thing || gain + bid.worth <= m_gain[thing])
                continue;
            m_gain[thing] = gain + bid.worth;
            m_from[thing] = taker;
            open.push_back(bid.thing);
        }
    }

    void letIn(int newcomer)
    {
        m_gain.assign(m_holder.size(), never);
        m_from.assign(m_holder.size(), -1);
        std::vector<int> open;
        spread(newcomer, 0, open);
        qint64 best = 0;
        int end = -1;
        for (std::size_t next = 0; next < open.size(); ++next) {
            const int thing = open[next];
            const int holder = m_holder[std::size_t(thing)];
            const qint64 gain = m_gain[std::size_t(thing)];
            // The chain ends here: at a free thing, or with the one who had it going without.
            const qint64 own = holder < 0 ? gain : gain - worthOf(holder, thing);
            if (own > best) {
                best = own;
                end = thing;
            }
            if (holder >= 0 && holder != newcomer)
                spread(holder, gain - worthOf(holder, thing), open);
        }
        exchange(newcomer, end);
    }

    void exchange(int newcomer, int end)
    {
        if (end < 0)
            return;
        if (const int holder = m_holder[std::size_t(end)]; holder >= 0)
            m_taken[std::size_t(holder)] = -1;
        for (int thing = end;;) {
            const int taker = m_from[std::size_t(thing)];
            const int before = m_taken[std::size_t(taker)];
            m_taken[std::size_t(taker)] = thing;
            m_holder[std::size_t(thing)] = taker;
            if (taker == newcomer)
                return;
            thing = before;
        }
    }

    const std::vector<std::vector<Bid>> &m_bids;
    std::vector<int> m_taken; ///< by taker
    std::vector<int> m_holder; ///< by thing
    std::vector<qint64> m_gain; ///< by thing: of the best chain that ends with its being given away
    std::vector<int> m_from; ///< by thing: to whom that chain gives it
};

} // namespace

std::vector<int> assignAll(const std::vector<std::vector<Bid>> &bids, int things)
{
    return Auction(bids, things).run();
}

} // namespace xdm

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/record_tree.h"

#include "xdm/json_text.h"

#include <algorithm>

namespace xdm {

namespace {

RecordNode *childNamed(RecordNode &node, const std::string &name)
{
    const auto found = std::find_if(node.children.begin(), node.children.end(),
                                    [&](const RecordNode &child) { return child.name == name; });
    return found == node.children.end() ? nullptr : &*found;
}

/// The name as it is written.
std::string keyOf(const std::string &name)
{
    TextBuffer key;
    key.append('"');
    appendJsonText(name, key);
    key.append("\":");
    return std::string(key.view());
}

void sortNames(RecordNode &node)
{
    std::sort(node.children.begin(), node.children.end(),
              [](const RecordNode &a, const RecordNode &b) { return a.name < b.name; });
    for (RecordNode &child : node.children)
        sortNames(child);
}

} // namespace

bool RecordTree::add(const Field &field, int slot)
{
    RecordNode *node = &m_root;
    const QStringList names = field.path.split(u'.');
    for (int part = 0; part < int(names.size()); ++part) {
        const std::string name = names[part].toStdString();
        RecordNode *child = childNamed(*node, name);
        if (!child) {
            child = &node->children.emplace_back();
            child->name = name;
            child->key = keyOf(name);
        }
        child->array = child->array || part == field.arrayPart;
        node = child;
    }
    if (node->slot >= 0 || !node->children.empty())
        return false;
    node->slot = slot;
    return true;
}

RecordNode *RecordTree::find(const QStringList &names)
{
    RecordNode *node = &m_root;
    for (const QString &name : names) {
        node = childNamed(*node, name.toStdString());
        if (!node)
            return nullptr;
    }
    return node;
}

void RecordTree::finish(const Schema &schema)
{
    sortNames(m_root);
    for (const QString &path : schema.required) {
        QStringList names = path.split(u'.');
        // Every record has its key; what is required deeper down binds only where the object above it is
        // written.
        if (path == QLatin1String("_id"))
            continue;
        if (RecordNode *node = find(names)) {
            node->required = true;
            continue;
        }
        names.removeLast();
        if (RecordNode *above = find(names))
            above->lacksRequired = true;
    }
    for (const Field &field : schema.fields) {
        if (!field.path.startsWith(QLatin1String("consents.")) || !field.path.endsWith(QLatin1String(".val")))
            continue;
        if (RecordNode *above = find(field.path.left(field.path.size() - 4).split(u'.')))
            above->consent = true;
        if (RecordNode *value = find(field.path.split(u'.')))
            value->consentValue = true;
    }
    if (schema.primaryIdentity && schema.primaryIdentity->path.startsWith(QLatin1String("identityMap."))) {
        if (RecordNode *entry = find(schema.primaryIdentity->path.split(u'.').mid(0, 2)))
            entry->primaryIdentity = true;
    }
}

} // namespace xdm

metadata description = 'A storage account without shared keys and public blobs, its containers, queues and lifecycle rules.'

@description('Name of the account: 3 to 24 lower-case letters and digits, unique in Azure.')
@minLength(3)
@maxLength(24)
param name string

@description('Region.')
param location string

@description('Tags.')
param tags { *: string }

@description('Redundancy, as the name of the SKU.')
param sku string

@description('Blob containers.')
param containers string[]

@description('Queues.')
param queues string[]

@description('Containers whose blobs are deleted some days after their last change.')
param expiries { container: string, days: int }[]

@description('Days for which deleted or overwritten blobs and deleted containers can be restored; null: not at all.')
@minValue(1)
@maxValue(365)
param softDeleteDays int?

@description('Whether the account can be reached from public networks (always with Entra ID and role).')
param publicNetworkAccess bool

var softDelete = softDeleteDays == null ? { enabled: false } : { enabled: true, days: softDeleteDays! }

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: publicNetworkAccess ? 'Enabled' : 'Disabled'
    networkAcls: {
      defaultAction: publicNetworkAccess ? 'Allow' : 'Deny'
      bypass: 'AzureServices' // Event Grid
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      deleteRetentionPolicy: softDelete
      containerDeleteRetentionPolicy: softDelete
    }

    resource container 'containers' = [
      for container in containers: {
        name: container
        properties: { publicAccess: 'None' }
      }
    ]
  }

  resource queueService 'queueServices' = {
    name: 'default'

    resource queue 'queues' = [
      for queue in queues: {
        name: queue
      }
    ]
  }

  resource lifecycle 'managementPolicies' = if (!empty(expiries)) {
    name: 'default'
    dependsOn: [blobs]
    properties: {
      policy: {
        rules: [
          for expiry in expiries: {
            name: 'expire-${expiry.container}'
            type: 'Lifecycle'
            enabled: true
            definition: {
              filters: { blobTypes: ['blockBlob'], prefixMatch: ['${expiry.container}/'] }
              actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: expiry.days } } }
            }
          }
        ]
      }
    }
  }
}

@description('Resource id of the account.')
output id string = account.id

@description('Where its blobs are.')
output blobEndpoint string = account.properties.primaryEndpoints.blob

@description('Where its queues are.')
output queueEndpoint string = account.properties.primaryEndpoints.queue
